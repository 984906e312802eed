/** Where the rows of a list of proposals stand, in pixels; shared by the verdicts and the causes. */
export interface RowLayout {
	/** Whether the name stands above its bar instead of before it. */
	stacked: boolean;
	rowHeight: number;
	/** How many rows fit; the rest is said in a line below. */
	shown: number;
	/** Pixels for the name; stacked, for name and number together. */
	nameWidth: number;
	barLeft: number;
	barRight: number;
	/** From the row's top to the bar's, and the bar's own height. */
	barOffset: number;
	barHeight: number;
	/** From the row's top to the name's baseline. */
	nameBaseline: number;
	/** Top of the first row. */
	top: number;
	height: number;
}

interface Needs {
	count: number;
	width: number;
	height?: number;
	/** Pixels for the legend and the headings above the rows. */
	head: number;
	/** Pixels for the numbers at the right when names stand before the bars. */
	numbersWidth: number;
}

export const STACKED_BELOW = 700;
const MORE_LINE = 22;

export const isStacked = (width: number): boolean => width < STACKED_BELOW;

/**
 * Rows are as high as is comfortable, denser where the given height asks for it, and cut off (with a line that says how
 * many are left out) where even that is not enough.
 */
export function rowLayout({ count, width, height, head, numbersWidth }: Needs): RowLayout {
	const stacked = isStacked(width);
	const [comfortable, densest] = stacked ? [40, 32] : [25, 17];
	const room = height === undefined ? Infinity : height - head - 4;
	const rowHeight = Math.max(densest, Math.min(comfortable, Math.floor(room / Math.max(count, 1))));
	const fits = count * rowHeight <= room;
	const shown = fits ? count : Math.max(1, Math.floor((room - MORE_LINE) / rowHeight));
	const nameWidth = stacked ? width : Math.min(340, Math.round(width * 0.36));
	const barHeight = stacked ? Math.min(14, rowHeight - 20) : Math.min(15, rowHeight - 5);
	return {
		stacked,
		rowHeight,
		shown,
		nameWidth,
		barLeft: stacked ? 1 : nameWidth + 12,
		barRight: stacked ? width - 1 : width - numbersWidth,
		barOffset: stacked ? 17 : (rowHeight - barHeight) / 2,
		barHeight,
		nameBaseline: stacked ? 13 : rowHeight / 2 + 4,
		top: head,
		height: height ?? head + shown * rowHeight + 4
	};
}
