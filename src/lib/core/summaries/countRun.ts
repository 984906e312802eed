import { CHUNK_FUTURES } from '../draws/scrambledSobol.ts';
import { chunkTotal, type RunPlan } from '../futures/prepareRun.ts';
import { countChunk, countsShape } from './countFutures.ts';
import { emptyCounts, type Counts } from './counts.ts';
import { moreChunks } from './moreChunks.ts';

/** What is said between two slices of a run. */
export type RunVerdict = 'go on' | 'stop';

/**
 * Counts a whole run in one place: the scenario's own futures, and then what its condition needs beyond them.
 *
 * @param chunksAtATime how many chunks between two calls of `afterSlice`
 * @param afterSlice gets the counts so far and how many futures will be drawn as far as is known; says whether to go on
 */
export async function countRun(
	plan: RunPlan,
	chunksAtATime: number,
	afterSlice: (counts: Counts, futuresExpected: number) => RunVerdict | Promise<RunVerdict>
): Promise<Counts> {
	const { scenario, engine } = plan;
	const counts = emptyCounts(countsShape(plan));
	const own = chunkTotal(scenario);
	let end = own;
	for (let chunk = 0; ;) {
		const sliceEnd = Math.min(chunk + chunksAtATime, end);
		while (chunk < sliceEnd) countChunk(plan, chunk++, counts);
		if (chunk === end) end += moreChunks(scenario, counts.futures, counts.kept, engine);
		const verdict = await afterSlice(counts, scenario.futures + (end - own) * CHUNK_FUTURES);
		if (chunk === end || verdict === 'stop') return counts;
	}
}
