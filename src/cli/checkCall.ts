import type { CAC, Command } from 'cac';
import { nearestName } from '../lib/core/scenario/nearestName.ts';
import { spoken } from './helpText.ts';
import { UsageError } from './usageError.ts';

/** Arguments missing, arguments too many, options twice, options that the command does not have: said before the command begins. */
export function checkCall(cli: CAC, command: Command): void {
	const complain = (what: string): never => {
		throw new UsageError(`${command.name}: ${what}\nninefold ${command.name} --help tells more`);
	};
	const missing = command.args.slice(cli.args.length).map(({ value }) => value.toUpperCase());
	if (missing.length > 0) complain(`${missing.join(' and ')} missing: ninefold ${spoken(command.rawName)}`);
	const takesMany = command.args.some(({ variadic }) => variadic);
	const [superfluous] = takesMany ? [] : cli.args.slice(command.args.length);
	if (superfluous !== undefined) complain(`does not know what to do with "${superfluous}"`);

	// An option of a list type is made to be given again.
	const lists = command.options.filter(({ config }) => config.type !== undefined).map(({ name }) => name);
	const repeated = Object.keys(cli.options).find(
		(name) => name !== '--' && Array.isArray(cli.options[name]) && !lists.includes(name)
	);
	if (repeated !== undefined) complain(`${dashed(repeated)} is given more than once`);
	const known = [...command.options, ...command.globalCommand!.options].flatMap(({ names }) => names);
	const unknown = Object.keys(cli.options).find((name) => name !== '--' && !known.includes(name));
	if (unknown === undefined) return;
	const nearest = nearestName(unknown, known);
	complain(`there is no option ${dashed(unknown)}` + (nearest ? `; did you mean ${dashed(nearest)}?` : ''));
}

const dashed = (option: string): string => (option.length === 1 ? `-${option}` : `--${option}`);
