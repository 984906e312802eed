import type { Scenario } from '../../scenario.ts';
import { HORIZON_THRESHOLDS_1 } from './horizonThresholds1.ts';
import { PROPOSALS_1 } from './proposals1.ts';

/** Years that a doubling of METR's 50% horizon took since 2023: 128.744 days of 365.25. */
const METR_DOUBLING_YEARS = 0.3525;

export const metrTrendScenario: Scenario = {
	format: 'ninefold/1',
	title: 'METR trend since 2023',
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
				doublingYears: { p10: 0.26, p50: METR_DOUBLING_YEARS, p90: 0.58, scale: 'log' },
				factor: { p10: 0.9, p50: 0.97, p90: 1.06 }
			},
			pastDoublingYears: METR_DOUBLING_YEARS
		},
		{
			id: 'cyber',
			name: 'Cyber task horizon',
			unit: 'hours',
			scale: 'log2',
			now: { p10: 4, p50: 14, p90: 45, scale: 'log' },
			curve: {
				kind: 'accelerating',
				doublingYears: { p10: 0.27, p50: 0.392, p90: 0.667, scale: 'log' },
				factor: { p10: 0.9, p50: 0.97, p90: 1.06 }
			},
			pastDoublingYears: 0.667
		},
		{
			id: 'oversight',
			name: 'Complexity relative to oversight',
			unit: '× today’s gap',
			scale: 'log2',
			now: 1,
			curve: { kind: 'steady', doublingYears: { p10: 0.35, p50: 0.7, p90: 1.4, scale: 'log' } }
		}
	],
	// The doubling time's own range carries the spread: yearly jitter would move every axis together and so hardly change orders.
	speed: { volatility: 0, persistence: 0 },
	dependence: { common: 0.4 },
	thresholds: {
		...HORIZON_THRESHOLDS_1,
		escape: {
			ways: [{ axis: 'cyber', level: { p10: 12, p50: 190, p90: 7000, scale: 'log' } }],
			after: [],
			status: 'unknown'
		},
		opacity: {
			ways: [
				{ name: 'complexity', axis: 'oversight', level: { p10: 1, p50: 5, p90: 40, scale: 'log' } },
				{
					name: 'relocation',
					axis: 'oversight',
					level: { p10: 2, p50: 20, p90: 400, scale: 'log', never: 0.3 }
				},
				{ name: 'deception', follows: 'deception', lagYears: { p10: 0.2, p50: 1, p90: 5, scale: 'log' } }
			],
			after: [],
			status: 'unknown'
		}
	},
	exitYears: { p10: 0.5, p50: 1.5, p90: 5, scale: 'log' },
	proposals: [...PROPOSALS_1]
};
