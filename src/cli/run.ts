import type { CAC } from 'cac';
import { simulate } from '../lib/core/index.ts';
import type { Summary } from '../lib/core/summaries/summary.ts';
import { frozenEngine } from './linkCode.ts';
import { locateScenario } from './locateScenario.ts';
import { progressLine } from './progressLine.ts';
import { runReport } from './runReport.ts';
import { writeOut, type Streams } from './streams.ts';
import { summaryCsv } from './summaryCsv.ts';
import { UsageError } from './usageError.ts';
import { wholeNumber } from './wholeNumber.ts';

interface RunOptions {
	futures?: unknown;
	seed?: unknown;
	given?: unknown;
	engine?: unknown;
	json?: boolean;
	csv?: boolean;
}

/** `ninefold run`: draws the futures, and says what came out. */
export function addRun(cli: CAC, streams: Streams): void {
	cli
		.command(
			'run <scenario>',
			'Draw the futures, and say in which order thresholds come and which proposals survive'
		)
		.option('--futures <count>', 'How many futures to draw, instead of the scenario’s own number')
		.option('--seed <number>', 'Which random numbers to use, instead of the scenario’s own')
		.option('--given <formula>', 'Count only the futures in which this is true, such as "awareness < 2027"')
		.option('--engine <version>', 'Count as an earlier version of the engine did, such as 1.0.0')
		.option('--json', 'Print the whole summary as JSON')
		.option('--csv', 'Print the summary as comma-separated values')
		.example('ninefold run metr-trend')
		.example('ninefold run my-beliefs.json --given "rescue < 2030" --json > summary.json')
		.action((source: string, options: RunOptions) => run(source, options, streams));
}

async function run(source: string, options: RunOptions, streams: Streams): Promise<void> {
	if (options.json && options.csv) throw new UsageError('--json and --csv exclude each other');
	const engine = options.engine === undefined ? frozenEngine(source) : String(options.engine);
	const scenario = await locateScenario(
		source,
		streams,
		{
			futures: wholeNumber('--futures', options.futures, 1),
			seed: wholeNumber('--seed', options.seed, 0),
			given: options.given === undefined ? undefined : String(options.given)
		},
		engine
	);
	const progress = progressLine(streams, scenario.futures);
	const summary = await simulate(scenario, { engine, onProgress: progress.show }).finally(progress.clear);
	const print = options.json ? summaryJson : options.csv ? summaryCsv : runReport;
	await writeOut(streams.stdout, print(summary));
}

const summaryJson = (summary: Summary): string => JSON.stringify(summary) + '\n';
