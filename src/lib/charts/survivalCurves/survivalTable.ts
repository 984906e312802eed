import { formatShare } from '../../core/summaries/formatShare.ts';
import type { Summary } from '../../core/summaries/summary.ts';
import type { ChartTable } from '../frame/chartTable.ts';
import { plotYears } from '../frame/plotYears.ts';
import { shareAt, survivalLines } from './survivalLines.ts';
import { withWidestError } from './survivalSentence.ts';

const MOST_COLUMNS = 8;

export function survivalTable(summary: Summary): ChartTable {
	const [, last] = plotYears(summary);
	const years = Object.values(summary.proposals)[0]?.survivalByYear.map(([year]) => year) ?? [];
	const drawn = years.filter((year) => year <= last);
	const step = Math.ceil(drawn.length / MOST_COLUMNS);
	// Counted back from the last year, which must be there.
	const columns = drawn.filter((_, index) => (drawn.length - 1 - index) % step === 0);
	return {
		caption:
			'Share of futures in which the order of events has not yet broken the proposal, at the start of each year',
		columns: ['Proposal', ...columns.map((year) => String(Math.floor(year)))],
		rows: survivalLines(summary, last).map(({ name, points }) => [
			name,
			...columns.map((year) => formatShare(withWidestError(summary, shareAt(points, year))))
		])
	};
}
