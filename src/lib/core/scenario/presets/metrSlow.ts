import { HORIZON_PROVENANCE_1 } from './horizonProvenance1.ts';
import type { Preset } from './preset.ts';
import { METR_PAPER_URL, METR_URL } from './sources1.ts';
import { metrSlowScenario } from './scenarios/metrSlow.ts';

export const metrSlow: Preset = {
	id: 'metr-slow',
	version: 1,
	title: 'METR trend since 2019',
	summary: 'AI task length doubles every seven months, as over the whole record, from a lower level today.',
	why: 'METR’s first paper found that the length of tasks that AI can do doubled about every seven months from 2019 to 2025. The faster pace since 2023 may be a burst (a new kind of training, a wave of spending) that does not last. This scenario takes the long record as the better guide, starts from 16 hours, the last level that METR’s tasks measure well, and puts all nine thresholds on that one axis, so that only the thresholds’ own levels decide the order. The doubling time is measured; its range and the levels are judgement.',
	scenario: metrSlowScenario,
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
