/** Where the parts of the table of ranks stand, in pixels. */
export interface RanksLayout {
	/** Whether names stand beside the badges. */
	isNamed: boolean;
	left: number;
	top: number;
	cellWidth: number;
	cellHeight: number;
	/** Left edge of the column of what does not come, set apart from the ranks. */
	neverLeft: number;
	fontSize: number;
	height: number;
}

const ROWS = 9;
/** Nine ranks, and one column for "not by then". */
const COLUMNS = 10;
const GAP = 8;
const TOP = 28;

export function ranksLayout(width: number, height?: number): RanksLayout {
	const isNamed = width >= 330;
	const left = width >= 440 ? 104 : isNamed ? 90 : 24;
	const cellWidth = (width - left - GAP) / COLUMNS;
	const room = height === undefined ? 32 : (height - TOP - 4) / ROWS;
	const cellHeight = Math.max(18, Math.min(32, room));
	return {
		isNamed,
		left,
		top: TOP,
		cellWidth,
		cellHeight,
		neverLeft: left + ROWS * cellWidth + GAP,
		fontSize: cellWidth < 28 ? 11 : 13,
		height: Math.round(TOP + ROWS * cellHeight + 4)
	};
}
