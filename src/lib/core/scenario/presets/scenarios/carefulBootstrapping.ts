import type { Prongs, Scenario } from '../../scenario.ts';
import { somethingDone1 } from './somethingDone1.ts';

/** What the two presets of the three prongs share. Frozen with them. */
export const COUPLINGS_1 = {
	supportNow: 0.05,
	campaign: 0.05,
	decay: 0.1,
	demo: 0.15,
	demonstrable: ['deception', 'reflection', 'incentive']
} satisfies Partial<Prongs>;

export const carefulBootstrappingScenario: Scenario = somethingDone1('Careful bootstrapping works', {
	prongs: {
		containment: 0.9,
		demos: 0.5,
		understanding: 1,
		multiplier: { p10: 4, p50: 10, p90: 30, scale: 'log' },
		ramp: { from: 40, to: 2000 },
		leak: { low: 0, mode: 0.05, high: 0.3 },
		...COUPLINGS_1,
		slowdown: 0.5,
		hardening: { escape: { low: 0, mode: 1, high: 2 }, opacity: { low: 0, mode: 1, high: 2 } },
		cut: []
	}
});
