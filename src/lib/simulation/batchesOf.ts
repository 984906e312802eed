export interface Batch {
	firstChunk: number;
	chunkCount: number;
}

/** One chunk: enough for a picture, and soon counted. */
export const FIRST_BATCH: Batch = { firstChunk: 0, chunkCount: 1 };

/** Batches grow threefold, so that every picture is clearly sharper than the last, but stay short enough to abandon. */
const GROWTH = 3;
const LARGEST_BATCH = 48;

/**
 * The successive pictures of a run: one chunk for the first, then growing batches up to the whole.
 *
 * @example batchesOf(25) // chunk counts 1, 3, 9, 12
 */
export function batchesOf(chunkTotal: number): Batch[] {
	const batches: Batch[] = [];
	let size = FIRST_BATCH.chunkCount;
	for (let firstChunk = 0; firstChunk < chunkTotal;) {
		const chunkCount = Math.min(size, chunkTotal - firstChunk);
		batches.push({ firstChunk, chunkCount });
		firstChunk += chunkCount;
		size = Math.min(size * GROWTH, LARGEST_BATCH);
	}
	return batches;
}

/** What a condition needs beyond the scenario's own chunks: as many pictures as the largest batches give. */
export function batchesBeyond(chunkTotal: number, moreChunks: number): Batch[] {
	return Array.from({ length: Math.ceil(moreChunks / LARGEST_BATCH) }, (_, batch) => ({
		firstChunk: chunkTotal + batch * LARGEST_BATCH,
		chunkCount: Math.min(LARGEST_BATCH, moreChunks - batch * LARGEST_BATCH)
	}));
}

/** A batch cut into tasks of at most four chunks, at least one for every lane where there are enough chunks. */
export function tasksOf({ firstChunk, chunkCount }: Batch, lanes: number): Batch[] {
	const size = Math.max(1, Math.min(4, Math.ceil(chunkCount / lanes)));
	return Array.from({ length: Math.ceil(chunkCount / size) }, (_, task) => ({
		firstChunk: firstChunk + task * size,
		chunkCount: Math.min(size, chunkCount - task * size)
	}));
}
