import { chunkTotal, CHUNK_FUTURES, type Summary } from '../core/index.ts';
import { mergeOrderings, type OrderingCounts } from '../core/orderings/orderingTree.ts';
import { tasksOf } from './batchesOf.ts';
import type { Asked } from './studyInLanes.ts';

/** Every ordering of the futures that a complete summary counts, its chunks shared out among the workers. */
export async function orderingsInLanes(asked: Asked, summary: Summary): Promise<OrderingCounts> {
	const { scenario, futures } = summary;
	const beyond = Math.max(0, futures - scenario.futures) / CHUNK_FUTURES;
	// The same futures without their verdicts, which are no small part of the work.
	const unjudged = { ...scenario, proposals: [] };
	const batch = { firstChunk: 0, chunkCount: chunkTotal(scenario) + beyond };
	return mergeOrderings(
		await Promise.all(tasksOf(batch, asked.lanes).map((task) => asked.ask('orderings', task, unjudged)))
	);
}
