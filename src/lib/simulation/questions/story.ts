import type { InterventionEffects, RunPlan, Story, WantedFuture } from '../../core/index.ts';
import { findFuture } from '../../core/stories/findFuture.ts';
import { interventionEffects } from '../../core/stories/interventionEffects.ts';
import { tellFuture } from '../../core/stories/tellFuture.ts';
import { toldFutures } from '../../core/stories/toldFutures.ts';
import { typicalFuture } from '../../core/stories/typicalFuture.ts';

/** Which future is to be told. */
export type StoryQuestion = { typical: true } | { number: number } | { wanted: WantedFuture; from: number };

export type StoryAnswer =
	| { story: Story; effects: InterventionEffects | null }
	/** None so far, and the number to look on from; null where there are no more futures. */
	| { story: null; lookOnFrom: number | null };

/** So many futures are looked through at a time: some tenths of a second's work, so that nobody waits behind it for long. */
const LOOKED_THROUGH = 100_000;

export async function answer(plan: RunPlan, question: StoryQuestion): Promise<StoryAnswer> {
	const number = numberOf(plan, question);
	if (number !== null)
		return { story: tellFuture(plan, number), effects: await interventionEffects(plan, number) };
	const next = 'wanted' in question ? question.from + LOOKED_THROUGH : Infinity;
	return { story: null, lookOnFrom: next < toldFutures(plan.scenario) ? next : null };
}

function numberOf(plan: RunPlan, question: StoryQuestion): number | null {
	if ('number' in question) return question.number;
	if ('typical' in question) return typicalFuture(plan);
	return findFuture(plan, question.wanted, question.from, LOOKED_THROUGH);
}
