import { CHUNK_FUTURES } from '../draws/scrambledSobol.ts';
import { chunkTotal, type RunPlan } from '../futures/prepareRun.ts';
import { countFutures } from './countFutures.ts';
import type { Counts } from './counts.ts';
import { mergeCounts } from './mergeCounts.ts';
import { moreChunks } from './moreChunks.ts';

/**
 * Counts a whole run in one place: the scenario's own futures, and then what its condition needs beyond them.
 *
 * @param chunksAtATime how many chunks between two calls of `afterSlice`
 * @param afterSlice gets the counts so far and how many futures will be drawn as far as is known; says whether to go on
 */
export async function countRun(
	plan: RunPlan,
	chunksAtATime: number,
	afterSlice: (counts: Counts, futuresExpected: number) => Verdict | Promise<Verdict>
): Promise<Counts> {
	const { scenario } = plan;
	let end = chunkTotal(scenario);
	let counts: Counts | null = null;
	for (let chunk = 0; ;) {
		const size = Math.min(chunksAtATime, end - chunk);
		const slice: Counts = countFutures(plan, chunk, size);
		counts = counts ? mergeCounts(counts, slice) : slice;
		chunk += size;
		if (chunk === end) end += moreChunks(scenario, counts.futures, counts.kept);
		const beyond = end - chunkTotal(scenario);
		const verdict = await afterSlice(counts, scenario.futures + beyond * CHUNK_FUTURES);
		if (chunk === end || verdict === 'stop') return counts;
	}
}

type Verdict = 'go on' | 'stop';
