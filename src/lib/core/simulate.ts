import { chunkTotal, prepareRun } from './futures/prepareRun.ts';
import type { Scenario } from './scenario/scenario.ts';
import { countFutures } from './summaries/countFutures.ts';
import { mergeCounts } from './summaries/mergeCounts.ts';
import { summarise } from './summaries/summarise.ts';
import type { Summary } from './summaries/summary.ts';

/** So many chunks between two reports of progress. */
const CHUNKS_AT_A_TIME = 32;

/** The whole pipeline: scenario -> futures -> orderings and verdicts -> counts -> summary. */
export async function simulate(
	scenario: Scenario,
	onProgress: (futuresDone: number) => void = () => {}
): Promise<Summary> {
	const plan = await prepareRun(scenario);
	let counts = countFutures(plan, 0, CHUNKS_AT_A_TIME);
	for (let chunk = CHUNKS_AT_A_TIME; chunk < chunkTotal(scenario); chunk += CHUNKS_AT_A_TIME) {
		onProgress(counts.futures);
		counts = mergeCounts(counts, countFutures(plan, chunk, CHUNKS_AT_A_TIME));
	}
	onProgress(counts.futures);
	return summarise(plan, counts);
}
