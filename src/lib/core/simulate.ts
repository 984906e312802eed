import { prepareRun } from './futures/prepareRun.ts';
import { runOptionsOf, type OnProgress, type RunOptions } from './runOptions.ts';
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
 * @param options the version of the engine, and who is told of the progress; or only the latter
 * @throws TooFewFutures where the scenario's condition keeps too few to say anything, UnknownEngine
 */
export async function simulate(scenario: Scenario, options: RunOptions | OnProgress = {}): Promise<Summary> {
	const { engine, onProgress } = runOptionsOf(options);
	const plan = await prepareRun(scenario, { engine });
	const counts = await countRun(plan, CHUNKS_AT_A_TIME, ({ futures }, expected) => {
		onProgress?.(futures, expected);
		return 'go on';
	});
	refuseTooFew(plan, counts);
	return summarise(plan, counts);
}
