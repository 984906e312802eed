import type { CAC } from 'cac';
import { prepareRun, tellFuture } from '../lib/core/index.ts';
import { locateScenario } from './locateScenario.ts';
import { printable } from './printable.ts';
import { storyText } from './storyText.ts';
import { writeOut, type Streams } from './streams.ts';
import { UsageError } from './usageError.ts';
import { wholeNumber } from './wholeNumber.ts';

/** `ninefold story`: one future, told. */
export function addStory(cli: CAC, streams: Streams): void {
	cli
		.command('story <scenario>', 'Tell one future: what happens when, and what that does to every proposal')
		.option('--future <number>', 'Which one; the first of all is 0')
		.example('ninefold story metr-trend --future 17')
		.action((source: string, options: { future?: unknown }) => story(source, options.future, streams));
}

async function story(source: string, future: unknown, streams: Streams): Promise<void> {
	if (future === undefined)
		throw new UsageError('--future: say which future to tell, for example --future 17');
	const scenario = await locateScenario(source, streams);
	const number = wholeNumber('--future', future, 0, scenario.futures - 1)!;
	const plan = await prepareRun(scenario);
	await writeOut(streams.stdout, printable(storyText(scenario, tellFuture(plan, number))));
}
