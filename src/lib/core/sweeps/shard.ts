import { SweepError } from './sweepError.ts';

/** One of the parts that a sweep is split into, to be counted on its own: `number` from 1 to `of`. */
export interface Shard {
	number: number;
	of: number;
}

export const WHOLE_SWEEP: Shard = { number: 1, of: 1 };
const MOST_SHARDS = 100_000;

/**
 * Reads `2/8` as the second of eight shards.
 *
 * @throws SweepError
 */
export function parseShard(text: string): Shard {
	const [number, of] = (/^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? []).slice(1).map(Number);
	if (number === undefined || of === undefined)
		throw new SweepError(`expected a shard as 2/8, the second of eight, got ${JSON.stringify(text)}`);
	if (of < 1 || of > MOST_SHARDS) throw new SweepError(`there can be 1 to ${MOST_SHARDS} shards, got ${of}`);
	if (number < 1 || number > of) throw new SweepError(`of ${of} shards one is 1 to ${of}, got ${number}`);
	return { number, of };
}

/**
 * The chunks of a point that a shard takes. All chunks of all points are numbered through, and dealt out to the shards
 * like cards: so few points with many futures are shared out evenly, and many points with few futures too.
 *
 * @param firstUnit the number of the point's first chunk, counted from the first point's
 */
export function chunksOfShard({ number, of }: Shard, firstUnit: number, chunkCount: number): number[] {
	const chunks: number[] = [];
	const first = (((number - 1 - firstUnit) % of) + of) % of;
	for (let chunk = first; chunk < chunkCount; chunk += of) chunks.push(chunk);
	return chunks;
}
