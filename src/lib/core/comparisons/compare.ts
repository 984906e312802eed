import { runOptionsOf, type OnProgress, type RunOptions } from '../runOptions.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Comparison } from './comparison.ts';
import { comparisonRound, roundFutures } from './comparisonRound.ts';
import { emptyComparisonCounts } from './comparisonCounts.ts';
import { countComparison } from './countComparison.ts';
import { prepareComparison } from './prepareComparison.ts';
import { refuseTooFewCompared } from './refuseTooFewCompared.ts';
import { summariseComparison } from './summariseComparison.ts';

/** So many chunks between two reports of progress. */
const CHUNKS_AT_A_TIME = 16;

/**
 * Two to four scenarios on the same random numbers; the first one is the base, whose seed and number of futures all have.
 *
 * @param options the version of the engine, and who is told of the progress, of all scenarios together; or only the latter
 * @throws TooFewFutures where a scenario's condition keeps too few to say anything, UnknownEngine
 */
export async function compare(
	scenarios: readonly Scenario[],
	options: RunOptions | OnProgress = {}
): Promise<Comparison> {
	const { engine, onProgress } = runOptionsOf(options);
	const plan = await prepareComparison(scenarios, engine);
	const counts = emptyComparisonCounts(plan);
	const drawn = (): number => counts.counts.reduce((sum, { futures }) => sum + futures, 0);
	let round = comparisonRound(plan, null);
	let expected = plan.plans.reduce((sum, { scenario }) => sum + scenario.futures, 0);
	while (round.length > 0) {
		for (const { firstChunk, chunkCount, scenarios } of round)
			for (let done = 0; done < chunkCount; done += CHUNKS_AT_A_TIME) {
				const size = Math.min(CHUNKS_AT_A_TIME, chunkCount - done);
				countComparison(plan, firstChunk + done, size, scenarios, counts);
				onProgress?.(drawn(), expected);
			}
		round = comparisonRound(plan, counts);
		expected = drawn() + roundFutures(round);
	}
	refuseTooFewCompared(plan, counts);
	return summariseComparison(plan, counts);
}
