import type { Story } from '../lib/core/index.ts';
import type { Scenario } from '../lib/core/scenario/scenario.ts';
import { formatCount } from '../lib/core/summaries/formatShare.ts';

/** One future as a page of text: what happens, in order, and what that does to every proposal. */
export function storyText(scenario: Scenario, story: Story): string {
	const kept = story.kept ? [] : [`It is not among those where ${scenario.given}.`];
	const told = story.sentences.length - story.proposals.length;
	return [
		[`${scenario.title}: future ${formatCount(story.number)} of ${formatCount(scenario.futures)}`, ...kept],
		story.sentences.slice(0, told),
		story.sentences.slice(told)
	]
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join('\n') + '\n')
		.join('\n');
}
