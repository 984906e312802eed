import { CHUNK_FUTURES } from '../core/draws/scrambledSobol.ts';
import { chunkTotal } from '../core/futures/prepareRun.ts';
import type { GridPoint, PointCounts, SweepPoint } from '../core/index.ts';
import { addPointCounts } from '../core/sweeps/addPointCounts.ts';
import { sweepPoint } from '../core/sweeps/sweepPoint.ts';
import type { Asked } from './studyInLanes.ts';

/** Up to which chunk every point is counted, round after round. */
const ROUNDS = [2, 8] as const;
/** How many futures a point on the page has at most: enough for its error to be read off the spread of its chunks. */
export const MOST_POINT_FUTURES = ROUNDS[1] * CHUNK_FUTURES;

export interface SweepOptions {
	/** Gets each point, and gets it again when it is known better. */
	onPoint: (point: SweepPoint) => void;
	/** Ends the work where nobody wants it any more. */
	signal?: AbortSignal;
}

/**
 * The points of a sweep, shared out among the workers: first all of them roughly, then all of them well.
 *
 * @param points whose scenarios count at most `MOST_POINT_FUTURES` futures
 * @throws where a scenario cannot be run, with a message for its author; the signal's reason where it is aborted
 */
export async function sweepInLanes(
	asked: Asked,
	points: readonly GridPoint[],
	{ onPoint, signal }: SweepOptions
): Promise<void> {
	const counts = new Map<number, PointCounts>();
	let firstChunk = 0;
	for (const end of ROUNDS) {
		const question = { firstChunk, chunkCount: end - firstChunk };
		const left = points.filter(({ scenario }) => question.firstChunk < chunkTotal(scenario));
		const lane = async () => {
			for (let point = left.shift(); point; point = left.shift()) {
				const added = await asked.ask('sweepPoint', question, point.scenario);
				signal?.throwIfAborted();
				const before = counts.get(point.index);
				const sum = before ? addPointCounts(before, added) : added;
				counts.set(point.index, sum);
				onPoint(sweepPoint(point, sum));
			}
		};
		await Promise.all(Array.from({ length: asked.lanes }, lane));
		firstChunk = end;
	}
}
