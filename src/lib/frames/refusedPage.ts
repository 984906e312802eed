import { notePage } from './notePage.ts';

/** Why there is no chart at an address. */
export type FrameRefusal = keyof typeof SENTENCES;

/** Written here once for all: nothing of what was asked is ever repeated. */
const SENTENCES = {
	chart: 'There is no chart of that name.',
	settings: 'This address says how to draw the chart in words that are not known here.',
	damaged:
		'This link is damaged: some of its characters are missing or changed. It should be copied again, whole.',
	'too-new': 'This link was made with a newer Ninefold than this one.',
	invalid: 'This link arrived whole, but what it says is not a scenario.',
	'too-few': 'Too few futures fit the condition of this scenario to say anything.',
	'unknown-engine': 'The numbers of that version of the engine are not known here.',
	busy: 'Ninefold is busy just now. The chart will be here again in a moment.'
} as const;

/**
 * A small page in place of a chart that cannot be shown.
 *
 * @param home the address of Ninefold's first page
 */
export const refusedPage = (refusal: FrameRefusal, home: string): string =>
	notePage({ title: 'This chart cannot be shown', sentence: SENTENCES[refusal], home });
