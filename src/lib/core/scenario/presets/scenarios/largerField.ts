import type { Scenario } from '../../scenario.ts';
import { somethingDone1 } from './somethingDone1.ts';

export const largerFieldScenario: Scenario = somethingDone1('Field ten times larger', {
	interventions: [
		{
			id: 'larger-field',
			name: 'Field ten times larger',
			when: { year: { p10: 2028, p50: 2030, p90: 2039 } },
			safetyResearch: { p10: 1.4, p50: 2, p90: 4, scale: 'log' }
		}
	]
});
