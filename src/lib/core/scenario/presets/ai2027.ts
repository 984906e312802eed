import type { QuantilesQuantity } from '../scenario.ts';
import { HORIZON_PROVENANCE_1, HORIZON_THRESHOLDS_1 } from './horizonThresholds1.ts';
import type { Preset } from './preset.ts';
import { PROPOSALS_1 } from './proposals1.ts';
import { AI_2027_URL, METR_URL } from './sources1.ts';

/** 2.5 to 9 months, the 80% range; the middle is the geometric mean, as in their lognormal. */
const doublingYears: QuantilesQuantity = { p10: 0.208, p50: 0.395, p90: 0.75, scale: 'log' };

export const ai2027: Preset = {
	id: 'ai-2027',
	version: 1,
	title: 'Like AI 2027',
	summary: 'A mixture: 45% that doublings speed up by a tenth each, 45% steady, 10% slowing down.',
	why: 'The timelines forecast behind AI 2027 (April 2025) did not choose between shapes of growth. It gave 45% to a trend in which every doubling takes a tenth less time than the one before, which reaches any level within a few years; 45% to a steady trend; and 10% to one that slows by a tenth each time. Their range for the task length of a superhuman coder, from one month of work to 14,400, is used here for the rescue threshold. The other eight levels are our own judgement, as in the default scenario, and today’s level is METR’s trend rather than theirs of 2025. Their model has more parts (a gap between benchmarks and real work, research speeding itself up), which are left out here, so read it as "like" and not "as in".',
	scenario: {
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
	},
	provenance: {
		...HORIZON_PROVENANCE_1,
		'axes[0].now': {
			basis: 'derived',
			text: 'METR’s trend since 2023 carried on to November 2026 gives 33 hours; the range is judgement.',
			url: METR_URL
		},
		'axes[0].pastDoublingYears': {
			basis: 'published',
			text: 'METR’s doubling time since 2023, 128.7 days.',
			url: METR_URL
		},
		'axes[0].curve': {
			basis: 'published',
			text: 'Timelines forecast of AI 2027: doubling time 2.5 to 9 months (80% range); weights 45%, 45%, 10%; each doubling takes 0.9 or 1.1 times as long as the one before.',
			url: AI_2027_URL
		},
		dependence: {
			basis: 'derived',
			text: 'AI 2027 ties its doubling time to its other gap by a correlation of 0.7. Using the same number between thresholds is judgement.',
			url: AI_2027_URL
		},
		'thresholds.rescue': {
			basis: 'derived',
			text: 'AI 2027’s task length for a superhuman coder, 1 to 14,400 months of work at 167 hours (80% range). That such a coder is capable enough to end the period of danger is judgement.',
			url: AI_2027_URL
		}
	}
};
