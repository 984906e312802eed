/** Where the matrix's parts stand, in pixels. */
export interface MatrixLayout {
	/** Whether names stand beside the badges. */
	namedRows: boolean;
	namedColumns: boolean;
	nameSize: number;
	left: number;
	top: number;
	cellWidth: number;
	cellHeight: number;
	fontSize: number;
	/** Top of the scale's legend. */
	legendTop: number;
	height: number;
}

const CELLS = 9;
const LEGEND_HEIGHT = 40;
const TALLEST_CELL = 40;
const LOWEST_CELL = 18;

/** Cells as wide as there is room for, at most 40 pixels high; names only where they fit. */
export function matrixLayout(width: number, height?: number): MatrixLayout {
	const isWide = width >= 440;
	const namedRows = width >= 330;
	const left = isWide ? 104 : namedRows ? 90 : 24;
	const cellWidth = (width - left) / CELLS;
	const namedColumns = cellWidth >= 68;
	const top = namedColumns ? 44 : 26;
	const room = height === undefined ? Infinity : (height - top - LEGEND_HEIGHT) / CELLS;
	const cellHeight = Math.max(LOWEST_CELL, Math.min(TALLEST_CELL, Math.max(cellWidth * 0.45, 32), room));
	const bottom = top + CELLS * cellHeight;
	return {
		namedRows,
		namedColumns,
		nameSize: isWide ? 13 : 12,
		left,
		top,
		cellWidth,
		cellHeight,
		fontSize: cellWidth < 40 ? 12 : 13,
		legendTop: bottom + 12,
		height: Math.round(bottom + LEGEND_HEIGHT)
	};
}
