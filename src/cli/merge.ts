import type { CAC } from 'cac';
import { mergeSweeps } from '../lib/core/index.ts';
import { asMisuse } from './asMisuse.ts';
import { jsonLines } from './jsonLines.ts';
import { noteThinPoints } from './noteThinPoints.ts';
import { namedFile, writePieces } from './output.ts';
import type { Streams } from './streams.ts';
import { sweepFormat, type SweepFormatOptions } from './sweepFormat.ts';
import { UsageError } from './usageError.ts';

interface MergeOptions extends SweepFormatOptions {
	/** `-o` and `--output` are one option. */
	output?: unknown;
}

/** `ninefold merge`: the shards of a sweep, put together. */
export function addMerge(cli: CAC, streams: Streams): void {
	cli
		.command('merge <...file>', 'Put the shards of a sweep together, in any order, and print its points')
		.option('--json', 'A line of JSON a point (this is the default)')
		.option('--csv', 'Comma-separated values, a row a point')
		.option('--parquet', 'The same table as a Parquet file, for pandas, DuckDB or R')
		.option('-o, --output <file>', 'Where to; standard output by default')
		.example('ninefold merge shard-1.jsonl shard-2.jsonl --csv > sweep.csv')
		.action((files: string[], options: MergeOptions) => merge(files, options, streams));
}

async function merge(files: string[], options: MergeOptions, streams: Streams): Promise<void> {
	const output = namedFile(options.output);
	if (output !== undefined && files.includes(output))
		throw new UsageError(`-o: ${output} is one of the shards, and would be lost`);
	const format = sweepFormat(options, output, streams);
	const points = mergeSweeps(files.map((name) => ({ name, lines: jsonLines(name, streams) })));
	await asMisuse('', () => writePieces(output, streams, format(noteThinPoints(points, streams))));
}
