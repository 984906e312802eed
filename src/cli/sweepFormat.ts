import type { SweepPoint } from '../lib/core/index.ts';
import { csvLine } from '../lib/share/csvLine.ts';
import type { Streams } from './streams.ts';
import { sweepTable } from './sweepTable.ts';
import { UsageError } from './usageError.ts';

/** Turns the points of a sweep into the pieces of a file. */
export type SweepFormat = (points: AsyncIterable<SweepPoint>) => AsyncIterable<string | Uint8Array>;

export interface SweepFormatOptions {
	json?: boolean;
	csv?: boolean;
	parquet?: boolean;
}

/** @param file where the sweep goes; undefined for standard output */
export function sweepFormat(
	{ json, csv, parquet }: SweepFormatOptions,
	file: string | undefined,
	{ stdout }: Streams
): SweepFormat {
	if ([json, csv, parquet].filter(Boolean).length > 1)
		throw new UsageError('--json, --csv and --parquet exclude each other');
	if (!parquet) return csv ? csvPieces : jsonPieces;
	if (file === undefined && stdout.isTTY)
		throw new UsageError(
			'--parquet: a Parquet file is not for reading; send it to a file with -o sweep.parquet'
		);
	return parquetPieces;
}

/** A line a point, as soon as it is there. */
export async function* jsonPieces(points: AsyncIterable<unknown>): AsyncGenerator<string> {
	for await (const point of points) yield JSON.stringify(point) + '\n';
}

async function* csvPieces(points: AsyncIterable<SweepPoint>): AsyncGenerator<string> {
	const columns = sweepTable(await allOf(points));
	yield csvLine(columns.map(({ name }) => name));
	for (let row = 0; row < columns[0]!.cells.length; row++)
		yield csvLine(columns.map(({ cells }) => cells[row]));
}

async function* parquetPieces(points: AsyncIterable<SweepPoint>): AsyncGenerator<Uint8Array> {
	// Loaded here, because nothing else needs it.
	const { sweepParquet } = await import('./sweepParquet.ts');
	yield sweepParquet(sweepTable(await allOf(points)));
}

async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
	const list: T[] = [];
	for await (const item of items) list.push(item);
	return list;
}
