import { ENGINE_VERSION } from '../engineVersion.ts';
import { CHUNK_FUTURES } from '../draws/scrambledSobol.ts';
import { chunkTotal, prepareRun } from '../futures/prepareRun.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { addPointCounts } from './addPointCounts.ts';
import { countChunksOfPoint } from './countSweepPoint.ts';
import type { JsonValue, Vary } from './parseVary.ts';
import { chunksOfShard, WHOLE_SWEEP, type Shard } from './shard.ts';
import { shardHead, shardPoint, type ShardLine } from './sweepLine.ts';
import type { GridPoint } from './sweepPoints.ts';

/** A scenario, what is varied in it, and the grid of points that this gives. */
export interface Sweep {
	scenario: Scenario;
	varies: readonly Vary[];
	points: readonly GridPoint[];
}

/** So many chunks between two reports of progress. */
const CHUNKS_AT_A_TIME = 32;

/**
 * Counts one shard of a sweep, line by line: first which shard of which sweep it is, then a line for each point that it has
 * a part of.
 */
export async function* countSweep(
	{ scenario, varies, points }: Sweep,
	shard: Shard = WHOLE_SWEEP,
	onProgress: (futuresDone: number) => void = () => {}
): AsyncGenerator<ShardLine> {
	yield shardHead({
		engine: ENGINE_VERSION,
		shard,
		scenario: scenario as unknown as JsonValue,
		vary: varies.map(({ path, values }) => ({ path, values })),
		chunks: points.map((point) => chunkTotal(point.scenario))
	});
	let firstUnit = 0;
	let futuresDone = 0;
	for (const { index, values, scenario: pointScenario } of points) {
		const chunkCount = chunkTotal(pointScenario);
		const chunks = chunksOfShard(shard, firstUnit, chunkCount);
		firstUnit += chunkCount;
		if (chunks.length === 0) continue;
		const plan = await prepareRun(pointScenario);
		let counts = countChunksOfPoint(plan, chunks.slice(0, CHUNKS_AT_A_TIME));
		onProgress(futuresDone + counts.futures);
		for (let from = CHUNKS_AT_A_TIME; from < chunks.length; from += CHUNKS_AT_A_TIME) {
			counts = addPointCounts(counts, countChunksOfPoint(plan, chunks.slice(from, from + CHUNKS_AT_A_TIME)));
			onProgress(futuresDone + counts.futures);
		}
		futuresDone += counts.futures;
		yield shardPoint(index, values, counts);
	}
}

/** How many futures a shard of a sweep draws. */
export function futuresOfShard({ points }: Sweep, shard: Shard): number {
	let firstUnit = 0;
	let total = 0;
	for (const { scenario } of points) {
		const chunkCount = chunkTotal(scenario);
		const chunks = chunksOfShard(shard, firstUnit, chunkCount);
		firstUnit += chunkCount;
		for (const chunk of chunks) total += Math.min(CHUNK_FUTURES, scenario.futures - chunk * CHUNK_FUTURES);
	}
	return total;
}
