import type { BlockPosition } from '../draws/variableColumns.ts';
import { blocksOfChunk, type RunPlan } from '../futures/prepareRun.ts';
import { blockCounter, type BlockCounter } from './blockCounter.ts';
import { addChunk, emptyCounts, tallyCount, type Counts, type CountsShape } from './counts.ts';

/**
 * Draws the futures of some chunks and counts everything that a summary reads.
 *
 * @param firstChunk chunk k holds the futures 4096·k to 4096·k + 4095
 * @param chunkCount how many chunks; callers stop at `chunkTotal`, and go on only for `moreChunks`
 */
export function countFutures(plan: RunPlan, firstChunk: number, chunkCount: number): Counts {
	const counts = emptyCounts(countsShape(plan));
	for (let chunk = firstChunk; chunk < firstChunk + chunkCount; chunk++) countChunk(plan, chunk, counts);
	return counts;
}

/** What was counted in one chunk alone. */
export interface ChunkCount {
	futures: number;
	kept: number;
	/** By tally: see `TALLY`. */
	tallies: Int32Array;
}

/**
 * Draws one chunk and takes it into the counts.
 *
 * @param afterBlock is called after each block, while `plan.block` still holds its futures: all of them where there is no
 * condition, else the kept ones
 */
export function countChunk(
	plan: RunPlan,
	chunk: number,
	counts: Counts,
	afterBlock?: (position: BlockPosition) => void
): ChunkCount {
	const counter = counterOf(plan);
	const tallies = new Int32Array(tallyCount(counter.shape));
	let futures = 0;
	let kept = 0;
	for (const position of blocksOfChunk(plan.scenario, chunk)) {
		plan.block.draw(position);
		futures += position.count;
		kept += counter.count(position, counts, tallies);
		afterBlock?.(position);
	}
	addChunk(counts, tallies, futures, kept);
	return { futures, kept, tallies };
}

/** How large the tables of a plan's counts are. */
export const countsShape = (plan: RunPlan): CountsShape => counterOf(plan).shape;

const counters = new WeakMap<RunPlan, BlockCounter>();
function counterOf(plan: RunPlan): BlockCounter {
	let counter = counters.get(plan);
	if (!counter) counters.set(plan, (counter = blockCounter(plan)));
	return counter;
}
