import { HORIZON_PROVENANCE_1 } from './horizonProvenance1.ts';
import type { Preset } from './preset.ts';
import { METR_URL } from './sources1.ts';
import { plateauScenario } from './scenarios/plateau.ts';

export const plateau: Preset = {
	id: 'plateau',
	version: 1,
	title: 'A plateau',
	summary: 'Progress starts at today’s pace and runs into a ceiling a few doublings above today.',
	why: 'Trends end. Data, electricity, money, or the reach of today’s methods may run out, and then task length levels off somewhere above today’s instead of growing for ever. This scenario begins at METR’s pace since 2023 and slows towards a ceiling that is, most likely, seven doublings above today, which is about two years of work. In many of its futures some thresholds are never reached. If rescue is among them and escape is not, a plateau is no comfort. Where the ceiling lies is pure judgement: no trend shows its own end in advance.',
	scenario: plateauScenario,
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
