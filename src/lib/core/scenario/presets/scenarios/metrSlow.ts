import type { Scenario } from '../../scenario.ts';
import { HORIZON_THRESHOLDS_1 } from './horizonThresholds1.ts';
import { PROPOSALS_1 } from './proposals1.ts';

/** Seven months, the doubling time of METR's first paper (2019 to 2025). */
const SEVEN_MONTHS = 0.583;

export const metrSlowScenario: Scenario = {
	format: 'ninefold/1',
	title: 'METR trend since 2019',
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
			now: { p10: 8, p50: 16, p90: 32, scale: 'log' },
			curve: { kind: 'steady', doublingYears: { p10: 0.45, p50: SEVEN_MONTHS, p90: 0.8, scale: 'log' } },
			pastDoublingYears: SEVEN_MONTHS
		}
	],
	speed: { volatility: 0, persistence: 0 },
	dependence: { common: 0.4 },
	thresholds: HORIZON_THRESHOLDS_1,
	exitYears: { p10: 0.5, p50: 1.5, p90: 5, scale: 'log' },
	proposals: [...PROPOSALS_1]
};
