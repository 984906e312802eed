import { METR_PROVENANCE_1, SHORTFORM_URL } from './doneAboutIt1.ts';
import type { Preset, Provenance } from './preset.ts';
import { carefulBootstrappingScenario } from './scenarios/carefulBootstrapping.ts';

export const PRONG_PROVENANCE_1: Record<string, Provenance> = {
	'prongs.supportNow': {
		basis: 'judgement',
		text: 'Little: some laws ask for reports and tests, none for restraint.'
	},
	'prongs.campaign': {
		basis: 'judgement',
		text: 'Twenty years of campaigning at full strength, with nothing lost, would win everybody.'
	},
	'prongs.decay': { basis: 'judgement', text: 'A tenth of the support is lost each year without news.' },
	'prongs.demo': {
		basis: 'judgement',
		text: 'One demonstration that people believe moves about as many as three years of campaigning.'
	},
	'prongs.demonstrable': {
		basis: 'judgement',
		text: 'Deceit, rejected training and reasons to escape can be shown in a contained system without harm.'
	}
};

export const carefulBootstrapping: Preset = {
	id: 'careful-bootstrapping',
	version: 1,
	title: 'Careful bootstrapping works',
	summary:
		'Contained systems do most of the research, little of their help leaks, and what is learned hardens containment.',
	why: 'The first of the two cases in the text that named the nine thresholds: the first prong is very successful. The most capable systems are kept contained and put to work, and most of the research on understanding minds is handed to them, which makes it about ten times faster. Secrecy and support keep most of that boost out of the race for capability. What is learned makes containment and oversight harder to break, so that riskier work becomes possible for longer. All of these couplings are judgement: nobody has published any. The thresholds themselves are those of the METR trend.',
	scenario: carefulBootstrappingScenario,
	provenance: {
		...METR_PROVENANCE_1,
		...PRONG_PROVENANCE_1,
		'prongs.containment': {
			basis: 'judgement',
			text: 'Nearly everything that contained systems could do is had of them; the rest is too risky.'
		},
		'prongs.demos': { basis: 'judgement', text: 'Half of what could be shown and said is.' },
		'prongs.understanding': { basis: 'judgement', text: 'Today’s pace of research, before any help.' },
		'prongs.multiplier': {
			basis: 'judgement',
			text: 'The text names 2 to 10 times, depending on the field, and doubts 100; where bootstrapping works best the upper end is taken as the middle.',
			url: SHORTFORM_URL
		},
		'prongs.ramp': {
			basis: 'judgement',
			text: 'From tasks of a work week, with which a system is a good assistant, to tasks of a work year, with which it is a colleague.'
		},
		'prongs.leak': {
			basis: 'judgement',
			text: 'The work is secret and its owners are bought in, so that a twentieth of the boost reaches capabilities, at most a third.'
		},
		'prongs.slowdown': {
			basis: 'judgement',
			text: 'If everybody were for it, the race would run at half its speed.'
		},
		'prongs.hardening': {
			basis: 'judgement',
			text: 'Each doubling of what is understood is worth one doubling of the level for escape and for opacity. The best measured hardening (Ctrl-Z, from 58% to 7% of attacks) was worth about five doublings against a red team that did not adapt.'
		}
	}
};
