import type { Story } from '../lib/core/index.ts';
import type { Scenario } from '../lib/core/scenario/scenario.ts';
import { thresholdOf } from '../lib/core/scenario/thresholds.ts';
import { formatCount } from '../lib/core/summaries/formatShare.ts';

/** One future as a page of text: what happens, in order; what does not; what that does to every proposal. */
export function storyText(scenario: Scenario, story: Story): string {
	const horizon = Math.floor(scenario.horizon);
	const kept = story.kept
		? []
		: [`The condition “${scenario.given}” is not true in it, so it is not counted.`];
	const never = story.never.map((slug) => thresholdOf(slug).shortName);
	const sections = [
		[`${scenario.title}: future ${formatCount(story.number)}`, ...kept],
		story.sentences,
		story.events.map(({ year, text }) => `${year.toFixed(1)}  ${text}`),
		never.length > 0 ? [`Not by ${horizon}: ${never.join(', ')}.`] : [],
		story.proposals.map(({ text }) => text)
	];
	return sections
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join('\n') + '\n')
		.join('\n');
}
