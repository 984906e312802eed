import { HORIZON_PROVENANCE_1 } from './horizonProvenance1.ts';
import type { Preset } from './preset.ts';
import { AI_2027_URL, METR_URL } from './sources1.ts';
import { ai2027Scenario } from './scenarios/ai2027.ts';

export const ai2027: Preset = {
	id: 'ai-2027',
	version: 1,
	title: 'Like AI 2027',
	summary: 'A mixture: 45% that doublings speed up by a tenth each, 45% steady, 10% slowing down.',
	why: 'The timelines forecast behind AI 2027 (April 2025) did not choose between shapes of growth. It gave 45% to a trend in which every doubling takes a tenth less time than the one before, which reaches any level within a few years; 45% to a steady trend; and 10% to one that slows by a tenth each time. Their range for the task length of a superhuman coder, from one month of work to 14,400, is used here for the rescue threshold. The other eight levels are our own judgement, as in the default scenario, and today’s level is METR’s trend rather than theirs of 2025. Their model has more parts (a gap between benchmarks and real work, research speeding itself up), which are left out here, so read it as "like" and not "as in".',
	scenario: ai2027Scenario,
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
