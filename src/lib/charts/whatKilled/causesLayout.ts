import type { Summary } from '../../core/summaries/summary.ts';
import { isStacked, rowLayout, type RowLayout } from '../proposalVerdicts/rowLayout.ts';
import { causesLegend, type LegendItem } from './causesLegend.ts';
import { meanCauses } from './meanCauses.ts';

const NUMBERS_WIDTH = 44;

/** The rows under a legend of the causes that occur, the deadliest first; wide pictures have headings between. */
export function causesLayout(
	summary: Summary,
	width: number,
	height?: number
): { legend: LegendItem[]; rows: RowLayout } {
	const causes = meanCauses(summary).map(({ cause }) => cause);
	const legend = causesLegend(causes, width);
	const head = legend.height + (isStacked(width) ? 10 : 30);
	const count = Object.keys(summary.proposals).length;
	return {
		legend: legend.items,
		rows: rowLayout({ count, width, height, head, numbersWidth: NUMBERS_WIDTH })
	};
}
