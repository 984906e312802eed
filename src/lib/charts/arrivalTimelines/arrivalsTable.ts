import { thresholdOf } from '../../core/scenario/thresholds.ts';
import { formatShare } from '../../core/summaries/formatShare.ts';
import type { Summary } from '../../core/summaries/summary.ts';
import { calendarYear } from '../frame/calendarYear.ts';
import type { ChartTable } from '../frame/chartTable.ts';
import { arrivalOrder, type ArrivalSort } from './arrivalRows.ts';
import { medianYear } from './arrivalsSentence.ts';

export function arrivalsTable(summary: Summary, sort: ArrivalSort = 'median'): ChartTable {
	const { horizon } = summary.scenario;
	return {
		caption: 'Years in which the thresholds are reached, over all counted futures',
		columns: [
			'Threshold',
			'10% by',
			'25% by',
			'Half by',
			'75% by',
			'90% by',
			`Not by ${Math.floor(horizon)}`
		],
		rows: arrivalOrder(summary, sort).map((slug) => {
			const { quantiles, notByHorizon } = summary.thresholds[slug];
			const { number, shortName } = thresholdOf(slug);
			return [
				`${number} ${shortName}`,
				calendarYear(quantiles.p10, horizon),
				calendarYear(quantiles.p25, horizon),
				medianYear(summary, slug),
				calendarYear(quantiles.p75, horizon),
				calendarYear(quantiles.p90, horizon),
				formatShare(notByHorizon)
			];
		})
	};
}
