import type { Scenario } from '../../scenario.ts';
import { somethingDone1 } from './somethingDone1.ts';

export const pauseForGoodScenario: Scenario = somethingDone1('Indefinite pause', {
	interventions: [
		{
			id: 'pause-for-good',
			name: 'Indefinite pause',
			when: { year: { p10: 2027.4, p50: 2028, p90: 2030 } },
			capabilitySpeed: 0
		}
	]
});
