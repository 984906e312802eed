import type { RunPlan, Summary } from '../../core/index.ts';
import { countRun } from '../../core/summaries/countRun.ts';
import { summarise } from '../../core/summaries/summarise.ts';
import { refuseTooFew } from '../../core/summaries/tooFewFutures.ts';

/** Nothing is asked but the summary; how sharp it is follows from the scenario's own number of futures. */
export type SketchQuestion = Record<string, never>;

/** The summary of a scenario that is not on the page. */
export async function answer(plan: RunPlan): Promise<Summary> {
	const counts = await countRun(plan, 1, () => 'go on');
	refuseTooFew(plan, counts);
	return summarise(plan, counts);
}
