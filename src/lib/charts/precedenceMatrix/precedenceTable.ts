import { thresholdOf, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import { formatShare } from '../../core/summaries/formatShare.ts';
import type { Summary } from '../../core/summaries/summary.ts';
import type { ChartTable } from '../frame/chartTable.ts';
import { orderThresholds, type ThresholdOrder } from './thresholdOrder.ts';

const numbered = (slug: ThresholdSlug) => `${thresholdOf(slug).number} ${thresholdOf(slug).shortName}`;

/** The matrix in figures: one row per threshold, one column per threshold that it may come before. */
export function precedenceTable(summary: Summary, order: ThresholdOrder): ChartTable {
	const slugs = orderThresholds(summary, order);
	return {
		caption: 'Share of futures in which the row’s threshold arrives before the column’s',
		columns: ['Arrives before', ...slugs.map(numbered)],
		rows: slugs.map((row) => [
			numbered(row),
			...slugs.map((column) => (row === column ? '–' : formatShare(summary.precedence[row][column])))
		])
	};
}
