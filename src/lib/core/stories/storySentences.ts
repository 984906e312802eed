import type { Story, StoryEvent } from './story.ts';
import { storyDate } from './storyDate.ts';

/** The whole story in sentences: what happens, event by event, then what becomes of each proposal. */
export const storySentences = ({ events, proposals }: Story): string[] => [
	...events.map(eventSentence),
	...proposals.map(({ name, text }) => `${name} – ${text}.`)
];

/** One event, with what it did. */
export const eventSentence = ({ year, text, effects }: StoryEvent): string =>
	[`${storyDate(year)}: ${text}`, ...effects.map((effect) => effect.text)].join(' ');
