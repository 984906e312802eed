import type { RunPlan } from '../../core/index.ts';
import { occurringOrderings, type OrderingCounts } from '../../core/orderings/orderingTree.ts';
import { countFutures } from '../../core/summaries/countFutures.ts';
import type { Batch } from '../batchesOf.ts';

/** Which orderings occur in these chunks, and how often: see `orderingsInLanes`. */
export const answer = async (plan: RunPlan, { firstChunk, chunkCount }: Batch): Promise<OrderingCounts> =>
	occurringOrderings(countFutures(plan, firstChunk, chunkCount).orderings);
