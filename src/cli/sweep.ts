import type { CAC } from 'cac';
import {
	countSweep,
	futuresOfShard,
	mergeSweeps,
	parseShard,
	parseVary,
	sweepPoints,
	WHOLE_SWEEP,
	type Sweep
} from '../lib/core/index.ts';
import { asMisuse } from './asMisuse.ts';
import { locateScenario } from './locateScenario.ts';
import { noteThinPoints } from './noteThinPoints.ts';
import { namedFile, writePieces } from './output.ts';
import { progressLine } from './progressLine.ts';
import type { Streams } from './streams.ts';
import { jsonPieces, sweepFormat, type SweepFormatOptions } from './sweepFormat.ts';
import { UsageError } from './usageError.ts';
import { wholeNumber } from './wholeNumber.ts';

interface SweepOptions extends SweepFormatOptions {
	vary?: string[];
	shard?: unknown;
	futures?: unknown;
	seed?: unknown;
	given?: unknown;
	/** `-o` and `--output` are one option. */
	output?: unknown;
}

/** `ninefold sweep`: the answer at every point of a grid of scenarios. */
export function addSweep(cli: CAC, streams: Streams): void {
	cli
		.command(
			'sweep <scenario>',
			'Vary numbers of a scenario over a grid, and say what comes out at every point'
		)
		.option(
			'--vary <path=values>',
			'What to vary: a list, or from:to:step; again for all combinations. A p50 carries its p10 and p90 along',
			{ type: [String] }
		)
		.option('--shard <i/n>', 'Count only part I of N, for ninefold merge to put together')
		.option(
			'--futures <count>',
			'How many futures to draw at each point, instead of the scenario’s own number'
		)
		.option('--seed <number>', 'Which random numbers to use, instead of the scenario’s own')
		.option('--given <formula>', 'Count only the futures in which this is true, such as "awareness < 2027"')
		.option('--json', 'A line of JSON a point (this is the default)')
		.option('--csv', 'Comma-separated values, a row a point')
		.option('--parquet', 'The same table as a Parquet file, for pandas, DuckDB or R')
		.option('-o, --output <file>', 'Where to; standard output by default')
		.example('ninefold sweep metr-trend --vary dependence.common=0:1:0.1 --csv -o dependence.csv')
		.example(
			'ninefold sweep metr-trend --vary "thresholds.escape.ways[0].level.p50=100,300,1000" --shard 2/8 -o 2.jsonl'
		)
		.action((source: string, options: SweepOptions) => sweep(source, options, streams));
}

async function sweep(source: string, options: SweepOptions, streams: Streams): Promise<void> {
	const texts = options.vary ?? [];
	if (texts.length === 0)
		throw new UsageError('--vary: say what to vary, for example --vary dependence.common=0:1:0.1');
	const varies = await asMisuse('--vary: ', () => texts.map(parseVary));
	const shard = await asMisuse('--shard: ', () =>
		options.shard === undefined ? WHOLE_SWEEP : parseShard(String(options.shard))
	);
	const file = namedFile(options.output);
	const format = sweepFormat(options, file, streams);
	if (shard.of > 1 && (options.csv || options.parquet))
		throw new UsageError(
			`--shard: a shard is written as lines of JSON; say ${options.csv ? '--csv' : '--parquet'} to ninefold merge`
		);
	const scenario = await locateScenario(source, streams, {
		futures: wholeNumber('--futures', options.futures, 1),
		seed: wholeNumber('--seed', options.seed, 0),
		given: options.given === undefined ? undefined : String(options.given)
	});
	const swept: Sweep = {
		scenario,
		varies,
		points: await asMisuse(`${source} does not fit everywhere in this sweep:\n`, () =>
			sweepPoints(scenario, varies)
		)
	};
	const progress = progressLine(streams, futuresOfShard(swept, shard));
	// The progress gives way to each piece, which may go to the same screen.
	async function* cleared<T>(pieces: AsyncIterable<T>): AsyncGenerator<T> {
		for await (const piece of pieces) {
			progress.clear();
			yield piece;
		}
	}
	const lines = countSweep(swept, shard, progress.show);
	const pieces =
		shard.of > 1
			? jsonPieces(lines)
			: format(noteThinPoints(mergeSweeps([{ name: source, lines }]), streams));
	await writePieces(file, streams, cleared(pieces)).finally(progress.clear);
}
