import type { ChartEntry, ChartOptionValues } from './chartEntry.ts';

/** Of the wanted values those that the chart offers for this summary; anything else is left to the chart's defaults. */
export function knownOptions<Document>(
	{ options }: ChartEntry<string, Document>,
	summary: Document,
	wanted: ChartOptionValues
): ChartOptionValues {
	const known: ChartOptionValues = {};
	for (const { name, choices } of options) {
		const value = wanted[name];
		if (value !== undefined && choices(summary, value).some((choice) => choice.value === value))
			known[name] = value;
	}
	return known;
}
