import type { Scenario } from '../../scenario.ts';
import { somethingDone1 } from './somethingDone1.ts';

export const requireEvalsScenario: Scenario = somethingDone1('Require evals', {
	interventions: [
		{
			id: 'evals',
			name: 'Evaluations with a triggered response',
			when: { after: 'incentive', lagYears: { p10: 0.05, p50: 0.22, p90: 1, scale: 'log' }, chance: 0.6 },
			forYears: 1,
			capabilitySpeed: 0.3
		}
	]
});
