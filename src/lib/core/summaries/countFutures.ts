import { blocksOfChunk, type RunPlan } from '../futures/prepareRun.ts';
import { blockCounter, type BlockCounter } from './blockCounter.ts';
import { addChunk, emptyCounts, tallyCount, type Counts } from './counts.ts';

/**
 * Draws the futures of some chunks and counts everything that a summary reads.
 *
 * @param firstChunk chunk k holds the futures 4096·k to 4096·k + 4095
 * @param chunkCount how many chunks; those beyond the scenario's last future hold none
 */
export function countFutures(plan: RunPlan, firstChunk: number, chunkCount: number): Counts {
	const counter = counterOf(plan);
	const counts = emptyCounts(counter.shape);
	for (let chunk = firstChunk; chunk < firstChunk + chunkCount; chunk++) {
		const positions = blocksOfChunk(plan.scenario, chunk);
		if (positions.length === 0) break;
		const chunkTallies = new Int32Array(tallyCount(counter.shape));
		let drawn = 0;
		let kept = 0;
		for (const position of positions) {
			plan.block.draw(position);
			drawn += position.count;
			kept += counter.count(position, counts, chunkTallies);
		}
		addChunk(counts, chunkTallies, drawn, kept);
	}
	return counts;
}

const counters = new WeakMap<RunPlan, BlockCounter>();
function counterOf(plan: RunPlan): BlockCounter {
	let counter = counters.get(plan);
	if (!counter) counters.set(plan, (counter = blockCounter(plan)));
	return counter;
}
