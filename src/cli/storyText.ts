import type { InterventionEffects, Story, StoryEvent } from '../lib/core/index.ts';
import type { Scenario } from '../lib/core/scenario/scenario.ts';
import { storyDate } from '../lib/core/stories/storyDate.ts';
import { formatCount } from '../lib/core/summaries/formatShare.ts';
import { PAGE_COLUMNS, wrapText } from './wrapText.ts';

/** As wide as "May 2028: ". */
const INDENT = ' '.repeat(10);

/** One future as a page of text: what happens, in order, and what that does to every proposal. */
export function storyText(scenario: Scenario, story: Story, effects: InterventionEffects | null): string {
	const kept = story.kept ? [] : [`It is not among those where ${scenario.given}.`];
	const changed = effects
		? ['What the interventions changed, against the same future without them:', ...effects.sentences]
		: [];
	return [
		[`${scenario.title}: future ${numberText(scenario, story)}`, ...kept],
		story.events.flatMap(eventLines),
		changed,
		story.proposals.map(({ name, text }) => `${name} – ${text}.`)
	]
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join('\n') + '\n')
		.join('\n');
}

/** A condition lets more futures be drawn than the scenario counts. */
const numberText = ({ futures }: Scenario, { number }: Story): string =>
	number < futures
		? `${formatCount(number)} of ${formatCount(futures)}`
		: `${formatCount(number)}, beyond the first ${formatCount(futures)}`;

/** The date and what happened, then, under it, what that did. */
const eventLines = ({ year, text, effects }: StoryEvent): string[] => [
	`${storyDate(year)}: ${text}`,
	...effects.flatMap((effect) =>
		wrapText(effect.text, PAGE_COLUMNS - INDENT.length).map((line) => INDENT + line)
	)
];
