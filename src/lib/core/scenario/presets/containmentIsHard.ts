import { PRONG_PROVENANCE_1 } from './carefulBootstrapping.ts';
import { METR_PROVENANCE_1, SHORTFORM_URL } from './doneAboutIt1.ts';
import type { Preset } from './preset.ts';
import { containmentIsHardScenario } from './scenarios/containmentIsHard.ts';

export const containmentIsHard: Preset = {
	id: 'containment-is-hard',
	version: 1,
	title: 'Containment is hard',
	summary: 'Only narrow tools help, much of their help leaks, and delay by public support must do the rest.',
	why: 'The second of the two cases in the text that named the nine thresholds: the first prong is hard. Systems capable enough to do the research cannot be contained, so only narrow tools help, which make it perhaps one and a half times faster, and much of that flows into capability as well. What remains is to convince: demonstrations and campaigning run at full strength, support grows, and a five-year pause follows once reasons to escape have been shown and believed. What is learned hardens containment a little. All of these couplings are judgement: nobody has published any. The thresholds themselves are those of the METR trend.',
	scenario: containmentIsHardScenario,
	provenance: {
		...METR_PROVENANCE_1,
		...PRONG_PROVENANCE_1,
		'interventions[0].when': {
			basis: 'judgement',
			text: 'One time in two a demonstration convinces governments, half a year to four years after it.'
		},
		'interventions[0].forYears': {
			basis: 'published',
			text: 'The Machine Intelligence Research Institute (MIRI) discusses five years as a pause that might reduce risk substantially but might not be enough.',
			url: 'https://arxiv.org/abs/2505.04592'
		},
		'interventions[0].capabilitySpeed': {
			basis: 'judgement',
			text: 'A verified halt lets through what cannot be seen: a twentieth of the usual speed, at most a quarter.'
		},
		'prongs.containment': {
			basis: 'judgement',
			text: 'A fifth of the possible help: narrow tools only, because anything more could not be contained.'
		},
		'prongs.demos': {
			basis: 'judgement',
			text: 'At full strength, because there is nothing else.'
		},
		'prongs.understanding': { basis: 'judgement', text: 'Today’s pace of research, before any help.' },
		'prongs.multiplier': {
			basis: 'judgement',
			text: 'What contained systems could do at most; with a fifth of it research goes about 1.4 times as fast. The text names 2 to 10 times.',
			url: SHORTFORM_URL
		},
		'prongs.ramp': {
			basis: 'judgement',
			text: 'From tasks of a work week, with which a system is a good assistant, to tasks of a work year, with which it is a colleague.'
		},
		'prongs.leak': {
			basis: 'judgement',
			text: 'Without secrecy half of the boost reaches capabilities: tools for research are tools for all research.'
		},
		'prongs.slowdown': {
			basis: 'judgement',
			text: 'If everybody were for it, the race would run at a fifth of its speed.'
		},
		'prongs.hardening': {
			basis: 'judgement',
			text: 'Each doubling of what is understood is worth a third of a doubling of the level for escape and for opacity.'
		}
	}
};
