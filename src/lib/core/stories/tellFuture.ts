import type { RunPlan } from '../futures/prepareRun.ts';
import { THRESHOLD_SLUGS } from '../scenario/thresholds.ts';
import { eventEffects } from './eventEffects.ts';
import { fatalDates } from './fatalEvent.ts';
import { futureFacts, type FutureFacts } from './futureFacts.ts';
import { inOrderOfTime } from './inOrderOfTime.ts';
import type { Story } from './story.ts';
import { storyEvents } from './storyEvents.ts';
import { storyVerdict } from './storyVerdict.ts';

/**
 * Tells the future with that number; number and scenario reproduce it.
 *
 * @throws RangeError for a number outside 0 to toldFutures(scenario) − 1
 */
export const tellFuture = (plan: RunPlan, number: number): Story => storyOf(plan, futureFacts(plan, number));

/** The story that the facts of a future make. */
export function storyOf(
	{ scenario, proposals }: Pick<RunPlan, 'scenario' | 'proposals'>,
	facts: FutureFacts
): Story {
	const happening = storyEvents(scenario, proposals, facts);
	const events = inOrderOfTime([...happening, ...fatalDates(happening, proposals, facts.proposals)]);
	return {
		format: 'ninefold-story/1',
		number: facts.number,
		kept: facts.kept,
		events: events.map((event) => ({ ...event, effects: eventEffects(event, proposals, facts) })),
		never: THRESHOLD_SLUGS.filter((slug) => facts.arrivalYears[slug] === Infinity),
		proposals: proposals.map((proposal, p) =>
			storyVerdict(proposal, facts.proposals[p]!, facts, scenario.horizon)
		)
	};
}
