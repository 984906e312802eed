import type { CAC } from 'cac';
import { interventionEffects, prepareRun, tellFuture } from '../lib/core/index.ts';
import { locateScenario } from './locateScenario.ts';
import { printable } from './printable.ts';
import { storyText } from './storyText.ts';
import { writeOut, type Streams } from './streams.ts';
import { chosenFuture, storyChoice, type StoryOptions } from './storyChoice.ts';

/** `ninefold story`: one future, told. */
export function addStory(cli: CAC, streams: Streams): void {
	cli
		.command('story <scenario>', 'Tell one future: what happens when, and what that does to every proposal')
		.option('--future <number>', 'Which one; the first of all is 0')
		.option('--typical', 'The one nearest to the middle in everything')
		.option('--survives <proposal>', 'The first one where that proposal survives, such as control')
		.option('--fails <proposal>', 'The first one where that proposal fails')
		.option('--by <cause>', 'With --fails: what makes it fail, such as escape, ready, year or exit')
		.option('--where <formula>', 'The first one where this is true, such as "rescue < escape"')
		.option('--from <number>', 'Look for it from this number on')
		.option('--json', 'Print the story as JSON')
		.example('ninefold story metr-trend --future 17')
		.example('ninefold story metr-trend --survives control --from 1000')
		.action((source: string, options: StoryOptions) => story(source, options, streams));
}

async function story(source: string, options: StoryOptions, streams: Streams): Promise<void> {
	const choice = storyChoice(options);
	const scenario = await locateScenario(source, streams);
	const plan = await prepareRun(scenario);
	const number = chosenFuture(plan, choice);
	const told = tellFuture(plan, number);
	const effects = await interventionEffects(plan, number);
	const text = options.json
		? JSON.stringify({ ...told, interventions: effects }) + '\n'
		: printable(storyText(scenario, told, effects));
	await writeOut(streams.stdout, text);
}
