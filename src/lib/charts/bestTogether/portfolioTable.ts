import { formatEstimate } from '../../core/summaries/formatShare.ts';
import type { ChartTable } from '../frame/chartTable.ts';
import type { StudyDocument } from '../studyDocument.ts';
import { portfolioRows } from './portfolioRows.ts';

export function portfolioTable(study: StudyDocument): ChartTable {
	const { any, ids } = study.portfolios.chosen;
	const rows = portfolioRows(study).map(({ size, members, any }) => [
		String(size),
		formatEstimate(any),
		members.map(({ id, added }) => `${study.names[id] ?? id} +${(100 * added).toFixed(1)} points`).join(', ')
	]);
	return {
		caption: study.portfolios.best.every(({ isExact }) => isExact)
			? 'The best set of each size, found by exact search'
			: 'The best set of each size that was found; there were too many to try all of the largest',
		columns: ['How many', 'At least one survives', 'Which, and what each adds'],
		rows: [
			...rows,
			[`${ids.length} together`, formatEstimate(any), ids.map((id) => study.names[id] ?? id).join(', ')]
		]
	};
}
