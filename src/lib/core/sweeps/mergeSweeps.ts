import { ENGINE_VERSION } from '../engineVersion.ts';
import { addPointCounts } from './addPointCounts.ts';
import { chunksOfShard } from './shard.ts';
import { SweepError } from './sweepError.ts';
import { countsOfLine, readShardHead, readShardPoint, type ShardHead, type ShardPoint } from './sweepLine.ts';
import { sweepPoint, type SweepPoint } from './sweepPoint.ts';
import type { PointCounts } from './pointCounts.ts';

/** Where the lines of one shard come from, and what to call it when something is wrong with it. */
export interface ShardSource {
	name: string;
	/** As `countSweep` gives them, or as JSON gave them back. */
	lines: AsyncIterable<unknown>;
}

/**
 * The points of a sweep from the counts of all its shards, in the order of the grid. Counts are integers, so neither the
 * number of shards nor the order in which they are named changes a bit. Reads all shards side by side, and keeps only the
 * point at hand in memory.
 *
 * @throws SweepError for a shard that is missing, there twice, cut short, or of another sweep
 */
export async function* mergeSweeps(sources: readonly ShardSource[]): AsyncGenerator<SweepPoint> {
	const readers = await Promise.all(sources.map(openShard));
	const first = readers[0];
	if (!first) throw new SweepError('there are no shards to merge');
	for (const reader of readers) checkSameSweep(first, reader);
	checkEveryShard(readers);

	let firstUnit = 0;
	for (const [index, chunkCount] of first.head.chunks.entries()) {
		let line: ShardPoint | undefined;
		let counts: PointCounts | undefined;
		for (const reader of readers) {
			const expected = chunksOfShard(reader.head.shard, firstUnit, chunkCount).length;
			if (expected === 0) continue;
			line = await nextPoint(reader, index, expected);
			const part = countsOfLine(line);
			if (counts && !fit(counts, part))
				throw new SweepError(`${reader.name}: its point ${index} has tables of another size`);
			counts = counts ? addPointCounts(counts, part) : part;
		}
		firstUnit += chunkCount;
		if (line && counts) yield sweepPoint({ index, values: line.point }, counts);
	}
	for (const reader of readers) {
		const more = await reader.lines.next();
		if (!more.done) throw new SweepError(`${reader.name}: goes on after its last point`);
	}
}

interface Reader {
	name: string;
	head: ShardHead;
	lines: AsyncIterator<unknown>;
}

async function openShard({ name, lines }: ShardSource): Promise<Reader> {
	const iterator = lines[Symbol.asyncIterator]();
	const { value, done } = await iterator.next();
	if (done) throw new SweepError(`${name}: is empty`);
	return { name, head: named(name, () => readShardHead(value)), lines: iterator };
}

/** The next point of a shard, which must be this one, with as many chunks as the shard has of it. */
async function nextPoint({ name, head, lines }: Reader, index: number, chunks: number): Promise<ShardPoint> {
	const { value, done } = await lines.next();
	const { number, of } = head.shard;
	if (done)
		throw new SweepError(
			`${name}: ends before point ${index} of ${head.chunks.length}; shard ${number} of ${of} was cut short, count it again`
		);
	const line = named(name, () => readShardPoint(value));
	if (line.index !== index || line.chunks !== chunks)
		throw new SweepError(
			`${name}: point ${index} is missing or not whole; count shard ${number} of ${of} again`
		);
	return line;
}

function named<T>(name: string, read: () => T): T {
	try {
		return read();
	} catch (error) {
		throw error instanceof SweepError ? new SweepError(`${name}: ${error.message}`) : error;
	}
}

function checkSameSweep(first: Reader, { name, head }: Reader): void {
	if (head.engine !== ENGINE_VERSION)
		throw new SweepError(`${name}: was counted by engine ${head.engine}; this is ${ENGINE_VERSION}`);
	const differs = (part: (head: ShardHead) => unknown): boolean =>
		JSON.stringify(part(head)) !== JSON.stringify(part(first.head));
	const what = differs(({ scenario }) => scenario)
		? 'its scenario differs'
		: differs(({ vary, chunks }) => [vary, chunks])
			? 'it varies something else'
			: differs(({ shard }) => shard.of)
				? `it is one of ${head.shard.of} shards, not of ${first.head.shard.of}`
				: undefined;
	if (what) throw new SweepError(`${name}: is of another sweep than ${first.name}: ${what}`);
}

function checkEveryShard(readers: readonly Reader[]): void {
	const { of } = readers[0]!.head.shard;
	const byNumber = new Map<number, Reader>();
	for (const reader of readers) {
		const { number } = reader.head.shard;
		const other = byNumber.get(number);
		if (other)
			throw new SweepError(`shard ${number} of ${of} is there twice: ${other.name} and ${reader.name}`);
		byNumber.set(number, reader);
	}
	const missing: number[] = [];
	for (let number = 1; number <= of; number++) if (!byNumber.has(number)) missing.push(number);
	if (missing.length === 0) return;
	const shown = missing.slice(0, 20).join(', ') + (missing.length > 20 ? ' …' : '');
	throw new SweepError(
		missing.length === 1 ? `shard ${shown} of ${of} is missing` : `shards ${shown} of ${of} are missing`
	);
}

const fit = (one: PointCounts, other: PointCounts): boolean =>
	one.tallies.sum.length === other.tallies.sum.length && one.bins.count === other.bins.count;
