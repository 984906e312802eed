import { METR_PROVENANCE_1, SHORTFORM_URL } from './doneAboutIt1.ts';
import type { Preset } from './preset.ts';
import { pauseForGoodScenario } from './scenarios/pauseForGood.ts';

export const pauseForGood: Preset = {
	id: 'pause-for-good',
	version: 1,
	title: 'Indefinite pause',
	summary: 'The METR trend, if capability stood still for good from about 2028 on.',
	why: 'The text that named the nine thresholds holds that pausing indefinitely would solve a big part of the problem, and that it is the hardest to bring about. Here capability stands still from the day the pause is in force, most likely in 2028. What a threshold has not reached by then, it never reaches, so fewer proposals fail: not many fewer, because by 2028 much of what breaks them may have happened. Rescue does not come either, so those that have not failed are unresolved when the years run out. A pause stops the clock; it does not end the danger by itself, and how the research that goes on might end it is not in this model. Everything else is as in the METR trend, on the same futures.',
	scenario: pauseForGoodScenario,
	provenance: {
		...METR_PROVENANCE_1,
		'interventions[0].when': {
			basis: 'judgement',
			text: 'Nobody has forecast when a pause could be in force. The middle is a little over a year from late 2026, about as long as a prepared agreement takes; the early end needs a shock that moves governments at once.'
		},
		'interventions[0].capabilitySpeed': {
			basis: 'judgement',
			text: 'Exactly 0 and without an end, because that is what the words mean; a pause that leaks is a slowdown.',
			url: SHORTFORM_URL
		}
	}
};
