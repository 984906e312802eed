import type { CAC, Command } from 'cac';

const INDENT = '  ';

/** What `ninefold --help` prints. */
export function generalHelp(cli: CAC): string {
	return text([
		[
			'In which order do nine AI capability thresholds arrive, and which alignment proposals survive that order?'
		],
		['Usage', `${INDENT}ninefold <command> [options]`],
		['Commands', ...pairs(cli.commands.map(({ rawName, description }) => [spoken(rawName), description]))],
		[
			'A SCENARIO is',
			...pairs([
				['a file', 'a scenario as JSON, for instance one saved from the page'],
				['-', 'the same from standard input'],
				['a preset’s name', 'such as metr-trend'],
				['a link', 'an address with /s/… in it, or only its code'],
				['a picture', 'of a chart, PNG or SVG, which carries its scenario']
			])
		],
		[
			'Options',
			...pairs(cli.globalCommand.options.map(({ rawName, description }) => [rawName, description]))
		],
		['ninefold COMMAND --help tells more about a command.'],
		['Exit codes', `${INDENT}0 done, 2 wrong usage or a scenario that does not fit, 1 anything else`]
	]);
}

/** What `ninefold COMMAND --help` prints. */
export function commandHelp(command: Command): string {
	const options = [...command.options, ...command.globalCommand!.options].filter(
		({ name }) => name !== 'version'
	);
	return text([
		[command.description],
		['Usage', `${INDENT}ninefold ${spoken(command.rawName)} [options]`],
		['Options', ...pairs(options.map(({ rawName, description }) => [spoken(rawName), description]))],
		['Examples', ...command.examples.map((example) => INDENT + String(example))]
	]);
}

/** `run <scenario>` as a person would write it: run SCENARIO; and `merge <...file>`: merge FILE…. */
export const spoken = (rawName: string): string =>
	rawName.replace(
		/<(\.{3})?([\w=/]+)>/g,
		(_, many: string | undefined, argument: string) => argument.toUpperCase() + (many ? '…' : '')
	);

function pairs(entries: [string, string][]): string[] {
	const width = Math.max(...entries.map(([name]) => name.length));
	return entries.map(([name, meaning]) => `${INDENT}${name.padEnd(width)}  ${meaning}`);
}

const text = (sections: string[][]): string => sections.map((lines) => lines.join('\n') + '\n').join('\n');
