import type { QuantilesQuantity, Scenario } from '../../scenario.ts';
import { HORIZON_THRESHOLDS_1 } from './horizonThresholds1.ts';
import { PROPOSALS_1 } from './proposals1.ts';

/** 2.5 to 9 months, the 80% range; the middle is the geometric mean, as in their lognormal. */
const doublingYears: QuantilesQuantity = { p10: 0.208, p50: 0.395, p90: 0.75, scale: 'log' };

export const ai2027Scenario: Scenario = {
	format: 'ninefold/1',
	title: 'Like AI 2027',
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
				kind: 'mixture',
				of: [
					{ weight: 0.45, curve: { kind: 'accelerating', doublingYears, factor: 0.9 } },
					{ weight: 0.45, curve: { kind: 'steady', doublingYears } },
					{ weight: 0.1, curve: { kind: 'accelerating', doublingYears, factor: 1.1 } }
				]
			},
			pastDoublingYears: 0.3525
		}
	],
	speed: { volatility: 0, persistence: 0 },
	dependence: { common: 0.7 },
	thresholds: {
		...HORIZON_THRESHOLDS_1,
		rescue: {
			ways: [{ axis: 'horizon', level: { p10: 167, p50: 20_000, p90: 2_400_000, scale: 'log' } }],
			after: [],
			status: 'unknown'
		}
	},
	exitYears: { p10: 0.5, p50: 1.5, p90: 5, scale: 'log' },
	proposals: [...PROPOSALS_1]
};
