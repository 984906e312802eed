import { thresholdOf } from '../../core/scenario/thresholds.ts';
import { formatEstimate, formatOutOf } from '../../core/summaries/formatShare.ts';
import type { Summary } from '../../core/summaries/summary.ts';
import type { ChartTable } from '../frame/chartTable.ts';
import { ORDINALS, rankRows, type RankRow } from './rankRows.ts';

const nameOf = ({ slug }: RankRow) => thresholdOf(slug).shortName;

/** The row in which that rank is most frequent. */
const leaderAt = (rows: RankRow[], rank: number) =>
	rows.reduce((best, row) => (row.ranks[rank]!.share > best.ranks[rank]!.share ? row : best));

/** "Awareness is most often first, Rescue most often last". */
export function ranksTitle(summary: Summary): string {
	const rows = rankRows(summary);
	const [first, last] = [leaderAt(rows, 0), leaderAt(rows, 8)];
	if (first.ranks[0]!.share === 0) return 'No threshold has a place in the order';
	const leading = `${nameOf(first)} is most often first`;
	return last.ranks[8]!.share === 0 ? leading : `${leading}, ${nameOf(last)} most often last`;
}

export const ranksMeasures = ({ scenario }: Summary): string =>
	`In how many of 100 futures each threshold is the first, second … ninth to come, or does not come by ${Math.floor(scenario.horizon)}`;

export function ranksSentence(summary: Summary): string {
	const rows = rankRows(summary);
	const [first, last] = [leaderAt(rows, 0), leaderAt(rows, 8)];
	if (first.ranks[0]!.share === 0)
		return `No threshold comes by ${Math.floor(summary.scenario.horizon)}, so none has a place in the order.`;
	const leading = `${nameOf(first)} is the first in ${formatOutOf(first.ranks[0]!)} futures`;
	const closing =
		last.ranks[8]!.share === 0
			? 'none is the last of all nine'
			: `${nameOf(last)} is the last of all nine in ${formatOutOf(last.ranks[8]!)}`;
	return `${leading}, ${closing}. A row that is dark in one cell has a sure place; one that is pale all along may come at any time.`;
}

export function ranksTable(summary: Summary): ChartTable {
	return {
		caption: 'Share of futures by place in the order (95% interval)',
		columns: ['Threshold', ...ORDINALS, `not by ${Math.floor(summary.scenario.horizon)}`],
		rows: rankRows(summary).map((row) => [
			`${thresholdOf(row.slug).number} ${nameOf(row)}`,
			...row.ranks.map(formatEstimate),
			formatEstimate(row.never)
		])
	};
}
