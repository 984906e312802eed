import type { CAC } from 'cac';
import { compare, type Comparison } from '../lib/core/index.ts';
import { comparisonReport } from './comparisonReport.ts';
import { locateScenario } from './locateScenario.ts';
import { STANDARD_INPUT } from './meantWords.ts';
import { progressLine } from './progressLine.ts';
import { writeOut, type Streams } from './streams.ts';
import { UsageError } from './usageError.ts';
import { wholeNumber } from './wholeNumber.ts';

const MOST_OTHERS = 3;

interface CompareOptions {
	futures?: unknown;
	seed?: unknown;
	given?: unknown;
	json?: boolean;
}

/** `ninefold compare`: two to four scenarios on the same random numbers. */
export function addCompare(cli: CAC, streams: Streams): void {
	cli
		.command(
			'compare <scenario> <...others>',
			'Set up to three other scenarios against the first, all with the same luck'
		)
		.option(
			'--futures <count>',
			'How many futures to draw of each, instead of the first scenario’s own number'
		)
		.option('--seed <number>', 'Which random numbers to use, instead of the first scenario’s own')
		.option('--given <formula>', 'Count only the futures in which this is true, in every scenario')
		.option('--json', 'Print the whole comparison as JSON')
		.example('ninefold compare metr-trend metr-slow')
		.example('ninefold compare before.json after.json --futures 1000000 --json > comparison.json')
		.action((first: string, others: string[], options: CompareOptions) =>
			compareCommand([first, ...others], options, streams)
		);
}

async function compareCommand(sources: string[], options: CompareOptions, streams: Streams): Promise<void> {
	if (sources.length > MOST_OTHERS + 1)
		throw new UsageError(`compare: at most ${MOST_OTHERS} others, got ${sources.length - 1}`);
	if (sources.filter((source) => source === STANDARD_INPUT).length > 1)
		throw new UsageError('compare: only one of the scenarios can come from standard input');
	const overrides = {
		futures: wholeNumber('--futures', options.futures, 1),
		seed: wholeNumber('--seed', options.seed, 0),
		given: options.given === undefined ? undefined : String(options.given)
	};
	const scenarios = [];
	for (const source of sources) scenarios.push(await locateScenario(source, streams, overrides));
	const progress = progressLine(streams, scenarios[0]!.futures * scenarios.length);
	const comparison = await compare(scenarios, progress.show).finally(progress.clear);
	await writeOut(streams.stdout, options.json ? comparisonJson(comparison) : comparisonReport(comparison));
}

const comparisonJson = (comparison: Comparison): string => JSON.stringify(comparison) + '\n';
