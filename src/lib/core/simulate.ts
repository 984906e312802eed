import { prepareRun } from './futures/prepareRun.ts';
import type { Scenario } from './scenario/scenario.ts';
import { countRun } from './summaries/countRun.ts';
import { summarise } from './summaries/summarise.ts';
import type { Summary } from './summaries/summary.ts';
import { refuseTooFew } from './summaries/tooFewFutures.ts';

/** So many chunks between two reports of progress. */
const CHUNKS_AT_A_TIME = 32;

/**
 * The whole pipeline: scenario -> futures -> orderings and verdicts -> counts -> summary.
 *
 * @param onProgress how many futures are drawn, and how many will be as far as is known
 * @throws TooFewFutures where the scenario's condition keeps too few to say anything
 */
export async function simulate(
	scenario: Scenario,
	onProgress: (futuresDone: number, futuresExpected: number) => void = () => {}
): Promise<Summary> {
	const plan = await prepareRun(scenario);
	const counts = await countRun(plan, CHUNKS_AT_A_TIME, ({ futures }, expected) => {
		onProgress(futures, expected);
		return 'go on';
	});
	refuseTooFew(scenario, counts);
	return summarise(plan, counts);
}
