import { HORIZON_PROVENANCE_1, HORIZON_THRESHOLDS_1 } from './horizonThresholds1.ts';
import type { Preset } from './preset.ts';
import { PROPOSALS_1 } from './proposals1.ts';
import { METR_URL } from './sources1.ts';

export const plateau: Preset = {
	id: 'plateau',
	version: 1,
	title: 'A plateau',
	summary: 'Progress starts at today’s pace and runs into a ceiling a few doublings above today.',
	why: 'Trends end. Data, electricity, money, or the reach of today’s methods may run out, and then task length levels off somewhere above today’s instead of growing for ever. This scenario begins at METR’s pace since 2023 and slows towards a ceiling that is, most likely, seven doublings above today, which is about two years of work. In many of its futures some thresholds are never reached. If rescue is among them and escape is not, a plateau is no comfort. Where the ceiling lies is pure judgement: no trend shows its own end in advance.',
	scenario: {
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
		'axes[0].curve.doublingYears': {
			basis: 'derived',
			text: 'METR’s doubling time since 2023 is 128.7 days; the range is widened by judgement.',
			url: METR_URL
		},
		'axes[0].curve.ceilingDoublings': {
			basis: 'judgement',
			text: 'Three doublings above today are about six weeks of work, seven about two years, fourteen about 260 years.'
		}
	}
};
