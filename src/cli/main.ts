import { cac, type CAC } from 'cac';
import { version } from '../../package.json';
import { ENGINE_VERSION } from '../lib/core/engineVersion.ts';
import { UnknownEngine } from '../lib/core/engineRules.ts';
import { nearestName } from '../lib/core/scenario/nearestName.ts';
import { TooFewFutures } from '../lib/core/summaries/tooFewFutures.ts';
import { addChart } from './chart.ts';
import { addCompare } from './compare.ts';
import { DONE, FAILED, MISUSED } from './exitCode.ts';
import { addFutures } from './futures.ts';
import { checkCall } from './checkCall.ts';
import { commandHelp, generalHelp } from './helpText.ts';
import { addLink } from './link.ts';
import { addMerge } from './merge.ts';
import { addRead } from './read.ts';
import { addRun } from './run.ts';
import { addStory } from './story.ts';
import { addStudy } from './study.ts';
import { addSweep } from './sweep.ts';
import { meantWords } from './meantWords.ts';
import { printable } from './printable.ts';
import { isClosedPipe, writeOut, type Streams } from './streams.ts';
import { UsageError } from './usageError.ts';

/**
 * The whole command line as a function.
 * @param words what stands behind the program's name
 * @returns the exit code
 */
export async function main(words: readonly string[], streams: Streams): Promise<number> {
	// A reader that goes away is reported to the writer by writeOut; without a listener it would end the process.
	streams.stdout.on('error', () => undefined);
	try {
		await obey(words, streams);
		return DONE;
	} catch (error) {
		if (isClosedPipe(error)) return DONE;
		streams.stderr.write(printable(`ninefold: ${error instanceof Error ? error.message : String(error)}\n`));
		return isMisuse(error) ? MISUSED : FAILED;
	}
}

async function obey(words: readonly string[], streams: Streams): Promise<void> {
	const cli = commandLine(streams);
	cli.parse(['node', 'ninefold', ...meantWords(words)], { run: false });
	const command = cli.matchedCommand;
	if (cli.options.version && !command) {
		return writeOut(streams.stdout, `ninefold ${version}, engine ${ENGINE_VERSION}\n`);
	}
	if (cli.options.help) return writeOut(streams.stdout, command ? commandHelp(command) : generalHelp(cli));
	if (!command) throw new UsageError(noSuchCommand(cli));
	checkCall(cli, command);
	await cli.runMatchedCommand();
}

function commandLine(streams: Streams): CAC {
	const cli = cac('ninefold');
	for (const add of [
		addRun,
		addFutures,
		addStory,
		addChart,
		addLink,
		addRead,
		addSweep,
		addMerge,
		addStudy,
		addCompare
	])
		add(cli, streams);
	cli.option('-h, --help', 'Print this');
	cli.option('-v, --version', 'Print the version');
	return cli;
}

function noSuchCommand(cli: CAC): string {
	const names = cli.commands.map(({ name }) => name);
	const word = cli.args[0];
	const problem = word === undefined ? 'say what to do' : `there is no command "${word}"`;
	const nearest = word === undefined ? undefined : nearestName(word, names);
	return (
		problem +
		(nearest ? `; did you mean "${nearest}"?` : `: ${names.join(', ')}`) +
		'\nninefold --help tells more'
	);
}

/** A condition that keeps too few, a version of the engine that never was, and the parser's own complaints (an option without its value), are wrong usage too. */
const isMisuse = (error: unknown): boolean =>
	error instanceof UsageError ||
	error instanceof TooFewFutures ||
	error instanceof UnknownEngine ||
	(error instanceof Error && error.name === 'CACError');
