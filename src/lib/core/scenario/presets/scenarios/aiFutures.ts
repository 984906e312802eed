import type { Scenario } from '../../scenario.ts';
import { HORIZON_THRESHOLDS_1 } from './horizonThresholds1.ts';
import { PROPOSALS_1 } from './proposals1.ts';

export const aiFuturesScenario: Scenario = {
	format: 'ninefold/1',
	title: 'Like the AI Futures Model',
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
				kind: 'accelerating',
				doublingYears: { p10: 0.29, p50: 0.456, p90: 0.717, scale: 'log' },
				factor: { p10: 0.82, p50: 0.92, p90: 1.02 }
			},
			pastDoublingYears: 0.3525
		}
	],
	speed: { volatility: 0.3, persistence: 0.6 },
	dependence: { common: 0.5 },
	thresholds: {
		...HORIZON_THRESHOLDS_1,
		rescue: {
			ways: [{ axis: 'horizon', level: { p10: 208, p50: 2080, p90: 20_800, scale: 'log' } }],
			after: [],
			status: 'unknown'
		}
	},
	exitYears: { p10: 0.5, p50: 1.5, p90: 5, scale: 'log' },
	proposals: [...PROPOSALS_1]
};
