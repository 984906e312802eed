import { isStacked, rowLayout, type RowLayout } from './rowLayout.ts';
import { VERDICT_COLUMNS_WIDTH } from './verdictColumns.ts';

/** The rows of the verdicts under a legend (narrow) or the headings of their columns (wide). */
export const verdictsLayout = (count: number, width: number, height?: number): RowLayout =>
	rowLayout({
		count,
		width,
		height,
		head: isStacked(width) ? 24 : 40,
		numbersWidth: VERDICT_COLUMNS_WIDTH
	});
