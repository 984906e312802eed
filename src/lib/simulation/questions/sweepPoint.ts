import type { PointCounts, RunPlan } from '../../core/index.ts';
import { countSweepPoint } from '../../core/sweeps/countSweepPoint.ts';

/** Which chunks of the point's scenario are counted. */
export interface SweepPointQuestion {
	firstChunk: number;
	chunkCount: number;
}

export const answer = async (
	plan: RunPlan,
	{ firstChunk, chunkCount }: SweepPointQuestion
): Promise<PointCounts> => countSweepPoint(plan, firstChunk, chunkCount);
