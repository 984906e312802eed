import type { Summary } from '../../core/summaries/summary.ts';
import type { ChartEntry, ChartOptionValues } from './chartEntry.ts';

/** Of the wanted values those that the chart offers for this summary; anything else is left to the chart's defaults. */
export function knownOptions(
	{ options }: ChartEntry,
	summary: Summary,
	wanted: ChartOptionValues
): ChartOptionValues {
	const known: ChartOptionValues = {};
	for (const { name, choices } of options) {
		const value = wanted[name];
		if (value !== undefined && choices(summary).some((choice) => choice.value === value)) known[name] = value;
	}
	return known;
}
