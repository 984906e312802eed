import { AISI_URL, METR_URL } from './sources1.ts';
import { HORIZON_PROVENANCE_1 } from './horizonProvenance1.ts';
import type { Preset } from './preset.ts';
import { metrTrendScenario } from './scenarios/metrTrend.ts';

export const metrTrend: Preset = {
	id: 'metr-trend',
	version: 1,
	title: 'METR trend since 2023',
	summary:
		'AI task length keeps doubling about every four months; cyber skill and oversight have clocks of their own.',
	why: 'METR measures how long a task can be, in hours of an expert’s work, for an AI to finish it half of the time. Since 2023 that length has doubled about every 129 days. This scenario continues that trend, lets it bend a little either way, and asks at which task length each of the nine thresholds is reached. Breaking out of containment follows the record of hacking tasks instead, and the race between models and those who watch over them has a clock of its own. The trend is measured; how far up the trend each threshold lies is our judgement, with wide ranges, and so is the way the trend may bend. Above about 16 hours METR’s tasks no longer measure well, so today’s level is itself uncertain.',
	scenario: metrTrendScenario,
	provenance: {
		...HORIZON_PROVENANCE_1,
		horizon: {
			basis: 'judgement',
			text: 'Far enough that nearly every threshold has arrived in nearly every future.'
		},
		'axes[0].now': {
			basis: 'derived',
			text: 'METR’s trend since 2023 carried on to November 2026 gives 33 hours; 16 hours is the last level its tasks measure well, and 70 is what the faster trend since 2024 gives.',
			url: METR_URL
		},
		'axes[0].curve.doublingYears': {
			basis: 'derived',
			text: 'METR’s doubling time since 2023 is 128.7 days (95% interval 104.4 to 158.0), which is 0.3525 years. The range is widened by judgement, because the trend itself may change: the fit since 2024 gives 105 days, the one since 2019 gives 188.',
			url: METR_URL
		},
		'axes[0].curve.factor': {
			basis: 'judgement',
			text: 'How much each doubling’s time shrinks or grows. The AI Futures Model uses 0.82 to 1.02 (best guess 0.92) in a clock of computing effort; we stay closer to a steady trend.'
		},
		'axes[0].pastDoublingYears': {
			basis: 'published',
			text: 'METR’s doubling time since 2023, 128.7 days.',
			url: METR_URL
		},
		'axes[1].now': {
			basis: 'derived',
			text: 'The UK AI Security Institute put the longest hacking tasks done with 80% success at 2 to 14 hours in May 2026, depending on the budget; carried forward half a year and widened.',
			url: AISI_URL
		},
		'axes[1].curve.doublingYears': {
			basis: 'published',
			text: 'UK AI Security Institute: 4.7 months in its estimate of February 2026, 8 months in that of November 2025 (taken as the slow end); the fast end is judgement. The newer estimate rests on six long tasks.',
			url: AISI_URL
		},
		'axes[1].curve.factor': { basis: 'judgement', text: 'Taken to bend like the general task horizon.' },
		'axes[1].pastDoublingYears': {
			basis: 'published',
			text: 'The UK AI Security Institute’s earlier estimate, 8 months.',
			url: AISI_URL
		},
		'axes[2]': {
			basis: 'judgement',
			text: 'Nobody publishes this measure. The unit is the gap between what models think and what the best oversight can follow, with today’s gap as 1. It is taken to double about half as fast as the task horizon, because monitors get better too.'
		},
		speed: {
			basis: 'judgement',
			text: 'No yearly ups and downs: the range of the doubling time already carries the spread, and a good or bad year moves all thresholds together, so it hardly changes their order.'
		},
		'thresholds.escape.ways': {
			basis: 'judgement',
			text: 'Our judgement of 30, 500 and 20,000 hours on the general axis, translated to hacking tasks so that the middle estimate stays in 2028.'
		},
		'thresholds.opacity.ways': {
			basis: 'judgement',
			text: 'Three ways: thoughts grow too complicated, they move to another place than expected (which may never happen), or the model hides them on purpose some time after it can deceive. Levels are set so that the middle estimate is late 2027.'
		}
	}
};
