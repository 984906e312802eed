import type { Scenario } from '../../scenario.ts';
import { HORIZON_THRESHOLDS_1 } from './horizonThresholds1.ts';
import { PROPOSALS_1 } from './proposals1.ts';

export const plateauScenario: Scenario = {
	format: 'ninefold/1',
	title: 'A plateau',
	start: 2026.9,
	horizon: 2060,
	seed: 1,
	futures: 100_000,
	axes: [
		{
			id: 'horizon',
			name: '50% task horizon',
			unit: 'hours',
			scale: 'log2',
			now: { p10: 16, p50: 33, p90: 70, scale: 'log' },
			curve: {
				kind: 'saturating',
				doublingYears: { p10: 0.26, p50: 0.3525, p90: 0.58, scale: 'log' },
				ceilingDoublings: { p10: 3, p50: 7, p90: 14, scale: 'log' }
			},
			pastDoublingYears: 0.3525
		}
	],
	speed: { volatility: 0, persistence: 0 },
	dependence: { common: 0.4 },
	thresholds: HORIZON_THRESHOLDS_1,
	exitYears: { p10: 0.5, p50: 1.5, p90: 5, scale: 'log' },
	proposals: [...PROPOSALS_1]
};
