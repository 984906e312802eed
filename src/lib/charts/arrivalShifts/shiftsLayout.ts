import { linearScale, type LinearScale } from '../frame/linearScale.ts';
import { NARROW } from '../frame/timePlot.ts';
import type { ShiftRow } from './shiftRows.ts';

/** Where the medians and their arrows stand, in pixels. */
export interface ShiftsLayout {
	isNarrow: boolean;
	x: LinearScale;
	/** Middle of the column of medians that are not by the horizon; null where there is none. */
	neverX: number | null;
	labelHeight: number;
	top: number;
	bottom: number;
	/** How many rows there is room for. */
	shown: number;
	rowHeight: number;
	lineHeight: number;
	height: number;
}

const ROWS = 9;
/** Rows are no lower than so many pixels, and no lower than their lines of text are. */
const LOWEST_ROW = 18;
const LOWEST_LINE = 13;
/** The line that says how many rows are not shown. */
const MORE = 18;
const LABEL_HEIGHT = 18;
const FOOT = 24;
/** The column of what is not by the horizon has a heading of two lines. */
const NEVER_FOOT = 36;
const NUMBER_WIDTH = 96;
const NARROW_NUMBER_WIDTH = 84;
const NEVER_WIDTH = 56;

export function shiftsLayout(
	rows: readonly ShiftRow[],
	scenarios: number,
	[start, horizon]: [start: number, horizon: number],
	width: number,
	height?: number
): ShiftsLayout {
	const isNarrow = width < NARROW;
	const years = rows.flatMap(({ medians }) => medians.filter((median) => median !== null));
	const hasNever = rows.some(({ medians }) => medians.includes(null));
	const first = Math.floor(Math.min(start, ...years));
	const last = Math.max(first + 4, Math.min(Math.ceil(horizon), Math.ceil(Math.max(start, ...years) + 0.5)));
	const left = isNarrow ? 96 : 124;
	const right = width - (isNarrow ? NARROW_NUMBER_WIDTH : NUMBER_WIDTH) - (hasNever ? NEVER_WIDTH : 12);
	const foot = hasNever ? NEVER_FOOT : FOOT;
	const lineHeight = 14;
	const top = scenarios * LABEL_HEIGHT + 22;
	const wanted = Math.max(28, (scenarios - 1) * lineHeight + 10);
	const room = height === undefined ? wanted * ROWS : height - top - foot;
	const lowest = Math.max(LOWEST_ROW, (scenarios - 1) * LOWEST_LINE + 2);
	const shown = room >= lowest * ROWS ? ROWS : Math.max(1, Math.floor((room - MORE) / lowest));
	const rowHeight = Math.max(lowest, Math.min(wanted, (room - (shown < ROWS ? MORE : 0)) / shown));
	const bottom = top + shown * rowHeight;
	return {
		isNarrow,
		x: linearScale([first, last], [left, right]),
		neverX: hasNever ? right + NEVER_WIDTH / 2 + 6 : null,
		labelHeight: LABEL_HEIGHT,
		top,
		bottom,
		shown,
		rowHeight,
		lineHeight: Math.min(lineHeight, rowHeight / Math.max(1, scenarios - 1)),
		height: height ?? bottom + foot
	};
}
