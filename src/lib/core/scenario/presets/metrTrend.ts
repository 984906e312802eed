import { AISI_URL, METR_URL } from './sources1.ts';
import { HORIZON_PROVENANCE_1, HORIZON_THRESHOLDS_1 } from './horizonThresholds1.ts';
import type { Preset } from './preset.ts';
import { PROPOSALS_1 } from './proposals1.ts';

/** Years that a doubling of METR's 50% horizon took since 2023: 128.744 days of 365.25. */
const METR_DOUBLING_YEARS = 0.3525;

export const metrTrend: Preset = {
	id: 'metr-trend',
	version: 1,
	title: 'METR trend since 2023',
	summary:
		'AI task length keeps doubling about every four months; cyber skill and oversight have clocks of their own.',
	why: 'METR measures how long a task can be, in hours of an expert’s work, for an AI to finish it half of the time. Since 2023 that length has doubled about every 129 days. This scenario continues that trend, lets it bend a little either way, and asks at which task length each of the nine thresholds is reached. Breaking out of containment follows the record of hacking tasks instead, and the race between models and those who watch over them has a clock of its own. The trend is measured; how far up the trend each threshold lies is our judgement, with wide ranges, and so is the way the trend may bend. Above about 16 hours METR’s tasks no longer measure well, so today’s level is itself uncertain.',
	scenario: {
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
	},
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
