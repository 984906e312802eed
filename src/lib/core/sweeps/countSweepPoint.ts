import { chunkTotal, type RunPlan } from '../futures/prepareRun.ts';
import { countChunk, countsShape } from '../summaries/countFutures.ts';
import { emptyCounts } from '../summaries/counts.ts';
import { pointCounts, type PointCounts } from './pointCounts.ts';

/**
 * Counts some chunks of one point of a sweep.
 *
 * @param plan of the point's scenario
 * @param chunkCount how many chunks; those beyond the scenario's last future hold none
 */
export function countSweepPoint(plan: RunPlan, firstChunk: number, chunkCount: number): PointCounts {
	const last = Math.min(firstChunk + chunkCount, chunkTotal(plan.scenario));
	const chunks = Array.from({ length: Math.max(last - firstChunk, 0) }, (_, k) => firstChunk + k);
	return countChunksOfPoint(plan, chunks);
}

/** The same for chunks that need not stand beside each other. */
export function countChunksOfPoint(plan: RunPlan, chunks: readonly number[]): PointCounts {
	const counts = emptyCounts(countsShape(plan));
	for (const chunk of chunks) countChunk(plan, chunk, counts);
	return pointCounts(plan, counts);
}
