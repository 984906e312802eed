import type { CAC } from 'cac';
import { CHUNK_FUTURES, drawFutures, prepareRun, type Futures, type RunPlan } from '../lib/core/index.ts';
import type { Scenario } from '../lib/core/scenario/scenario.ts';
import { futuresCsv } from './futuresCsv.ts';
import type { FuturesFormat } from './futuresFormat.ts';
import { locateScenario } from './locateScenario.ts';
import { progressLine } from './progressLine.ts';
import { writeOut, type Streams } from './streams.ts';
import { UsageError } from './usageError.ts';
import { wholeNumber } from './wholeNumber.ts';

/** Numbers of futures fit into 32 bits, as they stand in an Arrow file. */
const LAST_FUTURE = 2 ** 32 - 1;

interface FuturesOptions {
	futures?: unknown;
	from?: unknown;
	csv?: boolean;
	arrow?: boolean;
}

/** `ninefold futures`: the drawn futures themselves, one a row. */
export function addFutures(cli: CAC, streams: Streams): void {
	cli
		.command('futures <scenario>', 'Print the drawn futures themselves, one a row')
		.option('--csv', 'Comma-separated values (this is the default)')
		.option('--arrow', 'An Apache Arrow file, for pandas, Polars, R or DuckDB')
		.option('--futures <count>', 'How many futures to print; all of the scenario’s by default')
		.option('--from <number>', 'The number of the first one; the first of all is 0')
		.example('ninefold futures metr-trend --futures 1000 > futures.csv')
		.example('ninefold futures metr-trend --arrow > futures.arrow')
		.action((source: string, options: FuturesOptions) => futures(source, options, streams));
}

async function futures(source: string, options: FuturesOptions, streams: Streams): Promise<void> {
	if (options.csv && options.arrow) throw new UsageError('--csv and --arrow exclude each other');
	if (options.arrow && streams.stdout.isTTY) {
		throw new UsageError('--arrow: an Arrow file is not for reading; send it to a file with > futures.arrow');
	}
	const scenario = await locateScenario(source, streams);
	const from = wholeNumber('--from', options.from, 0, LAST_FUTURE) ?? 0;
	const count =
		wholeNumber('--futures', options.futures, 1, LAST_FUTURE - from + 1) ?? countFrom(from, scenario);
	// A future depends on its number alone, so there are more of them than the scenario counts.
	const plan = await prepareRun({ ...scenario, futures: Math.max(scenario.futures, from + count) });
	const format: FuturesFormat = options.arrow ? (await import('./futuresArrow.ts')).futuresArrow : futuresCsv;
	const progress = progressLine(streams, count);
	try {
		const batches = drawnInBatches(plan, from, count, progress.show);
		for (const piece of format(plan, batches)) await writeOut(streams.stdout, piece);
	} finally {
		progress.clear();
	}
}

function countFrom(from: number, { futures }: Scenario): number {
	if (from < futures) return futures - from;
	throw new UsageError(
		`--from: the last of the scenario’s futures is ${futures - 1}, got ${from}; say --futures too, to go beyond`
	);
}

function* drawnInBatches(
	plan: RunPlan,
	from: number,
	count: number,
	onProgress: (futuresDone: number) => void
): Iterable<Futures> {
	for (let done = 0; done < count; done += CHUNK_FUTURES) {
		const size = Math.min(CHUNK_FUTURES, count - done);
		yield drawFutures(plan, from + done, size);
		onProgress(done + size);
	}
}
