import { thresholdOf } from '../../core/scenario/thresholds.ts';
import { formatYear } from '../../core/summaries/formatYear.ts';
import type { ChartTable } from '../frame/chartTable.ts';
import { LETTERS, type ComparisonDocument } from '../scenarioComparison/comparisonDocument.ts';
import { shiftInWords, shiftRows } from './shiftRows.ts';

/** Every median arrival, and how much it moves. */
export function shiftsTable(document: ComparisonDocument): ChartTable {
	const { names, comparison } = document;
	return {
		caption: 'Median arrivals, and how many years later than in A',
		columns: [
			'Threshold',
			...names.map((name, k) => `${LETTERS[k]} ${name}`),
			...names.slice(1).map((_, k) => `${LETTERS[k + 1]} − A, years`)
		],
		rows: shiftRows(document).map((row) => {
			const { number, shortName } = thresholdOf(row.slug);
			return [
				`${number} ${shortName}`,
				...comparison.summaries.map(({ thresholds, scenario: { horizon } }) => {
					const { quantiles, medianInterval } = thresholds[row.slug];
					return formatYear(quantiles.p50, medianInterval, { horizon, finest: 'month' });
				}),
				...row.shifts.map((_, other) =>
					shiftInWords(row, other, comparison.summaries[other + 1]!.scenario.horizon)
				)
			];
		})
	};
}
