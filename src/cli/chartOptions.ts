import type { ChartEntry, ChartOptionValues } from '../lib/charts/frame/chartEntry.ts';
import { nearestName } from '../lib/core/scenario/nearestName.ts';
import { UsageError } from './usageError.ts';

/** The values of `--option name=value`, which may be given again and again; the last of a name counts. */
export function namedValues(given: unknown): ChartOptionValues {
	const words = given === undefined ? [] : [given].flat().map(String);
	return Object.fromEntries(
		words.map((word) => {
			const [, name, value] = /^([^=]+)=(.*)$/s.exec(word) ?? [];
			if (name === undefined || value === undefined)
				throw new UsageError(`--option: must be like name=value, got ${JSON.stringify(word)}`);
			return [name.trim(), value.trim()];
		})
	);
}

/** Before the work: whether the chart has options of these names. */
export function checkOptionNames<Document>(
	{ id, options }: ChartEntry<string, Document>,
	wanted: ChartOptionValues
): void {
	const known = options.map(({ name }) => name);
	for (const name of Object.keys(wanted)) {
		if (known.includes(name)) continue;
		const nearest = nearestName(name, known);
		throw new UsageError(
			`--option: the chart "${id}" has no option "${name}"` +
				(nearest ? `; did you mean "${nearest}"?` : '') +
				(known.length > 0 ? `\nIts options are: ${known.join(', ')}` : '; it has none')
		);
	}
}

/** Once there is something to draw: whether the values are among those that it offers. */
export function checkOptionValues<Document>(
	{ options }: ChartEntry<string, Document>,
	document: Document,
	wanted: ChartOptionValues
): void {
	for (const { name, choices } of options) {
		const value = wanted[name];
		if (value === undefined) continue;
		const offered = choices(document, value).map((choice) => choice.value);
		if (offered.includes(value)) continue;
		const nearest = nearestName(value, offered);
		throw new UsageError(
			`--option ${name}: there is no "${value}"` +
				(nearest ? `; did you mean "${nearest}"?` : '') +
				`\nIt may be: ${offered.map((each) => each || '(nothing)').join(', ')}`
		);
	}
}
