import type { Scenario } from '../../scenario.ts';
import { COUPLINGS_1 } from './carefulBootstrapping.ts';
import { somethingDone1 } from './somethingDone1.ts';

export const containmentIsHardScenario: Scenario = somethingDone1('Containment is hard', {
	interventions: [
		{
			id: 'delay',
			name: 'Five-year pause after a demonstration',
			when: { after: 'incentive', lagYears: { p10: 0.5, p50: 1.5, p90: 4, scale: 'log' }, chance: 0.5 },
			forYears: 5,
			capabilitySpeed: { low: 0, mode: 0.05, high: 0.25 }
		}
	],
	prongs: {
		containment: 0.2,
		demos: 1,
		understanding: 1,
		multiplier: { p10: 1.5, p50: 3, p90: 8, scale: 'log' },
		ramp: { from: 40, to: 2000 },
		leak: { low: 0.2, mode: 0.5, high: 0.8 },
		...COUPLINGS_1,
		slowdown: 0.8,
		hardening: { escape: { low: 0, mode: 0.3, high: 1 }, opacity: { low: 0, mode: 0.3, high: 1 } },
		cut: []
	}
});
