import { HORIZON_PROVENANCE_1, HORIZON_THRESHOLDS_1 } from './horizonThresholds1.ts';
import type { Preset } from './preset.ts';
import { PROPOSALS_1 } from './proposals1.ts';
import { METR_PAPER_URL, METR_URL } from './sources1.ts';

/** Seven months, the doubling time of METR's first paper (2019 to 2025). */
const SEVEN_MONTHS = 0.583;

export const metrSlow: Preset = {
	id: 'metr-slow',
	version: 1,
	title: 'METR trend since 2019',
	summary: 'AI task length doubles every seven months, as over the whole record, from a lower level today.',
	why: 'METR’s first paper found that the length of tasks that AI can do doubled about every seven months from 2019 to 2025. The faster pace since 2023 may be a burst (a new kind of training, a wave of spending) that does not last. This scenario takes the long record as the better guide, starts from 16 hours, the last level that METR’s tasks measure well, and puts all nine thresholds on that one axis, so that only the thresholds’ own levels decide the order. The doubling time is measured; its range and the levels are judgement.',
	scenario: {
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
	},
	provenance: {
		...HORIZON_PROVENANCE_1,
		'axes[0].now': {
			basis: 'derived',
			text: 'The all-time trend carried on to November 2026 gives about 14 hours, and METR’s tasks measure well up to 16; a factor of two either way is the usual size of METR’s errors.',
			url: METR_URL
		},
		'axes[0].curve': {
			basis: 'published',
			text: 'About 7 months per doubling over 2019 to 2025 (Kwa and others, 2025); METR’s later fit since 2019 gives 188 days. The range is judgement.',
			url: METR_PAPER_URL
		},
		'axes[0].pastDoublingYears': {
			basis: 'published',
			text: 'About 7 months per doubling over 2019 to 2025 (Kwa and others, 2025).',
			url: METR_PAPER_URL
		}
	}
};
