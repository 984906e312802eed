import { formatDifference } from '../../core/comparisons/formatDifference.ts';
import { formatShare } from '../../core/summaries/formatShare.ts';
import type { ChartTable } from '../frame/chartTable.ts';
import { LETTERS, type ComparisonDocument } from './comparisonDocument.ts';
import type { CompareOutcome } from './compareOutcome.ts';
import { headlineRows, proposalRows } from './compareRows.ts';

const MISSING = '–';

/** Every share and every difference; futures gained and lost where two scenarios can be set side by side one by one. */
export function compareTable(document: ComparisonDocument, outcome: CompareOutcome): ChartTable {
	const { names, comparison } = document;
	const rows = [...headlineRows(document), ...proposalRows(document, outcome)];
	const exchanges = outcome === 'survives' && comparison.differences.length === 1;
	const [differences] = comparison.differences;
	return {
		caption: 'Shares of futures, and differences in points of 100 with their 95% intervals',
		columns: [
			'',
			...names.map((name, k) => `${LETTERS[k]} ${name}`),
			...names.slice(1).map((_, k) => `${LETTERS[k + 1]} − A`),
			...(exchanges ? ['Only in B', 'Only in A'] : [])
		],
		rows: rows.map((row) => {
			const { gained, lost } = differences!.proposals[row.id] ?? {};
			return [
				`${row.name} ${row.verb}`.trim(),
				...row.shares.map((share) => (share ? formatShare(share) : MISSING)),
				...row.differences.map((difference) => (difference ? formatDifference(difference) : MISSING)),
				...(exchanges ? [gained, lost].map((share) => (share ? formatShare(share) : MISSING)) : [])
			];
		})
	};
}
