import { textWidth } from '../frame/textWidth.ts';
import type { SweepDocument, SweptPlace } from './sweepDocument.ts';
import { sweptNumber } from './sweptValue.ts';

/** Where the parts of the heat map stand, in pixels. */
export interface HeatLayout {
	left: number;
	top: number;
	right: number;
	bottom: number;
	cellWidth: number;
	cellHeight: number;
	/** Whether numbers fit into the cells. */
	hasNumbers: boolean;
	/** Every how many columns and rows have their value beside them. */
	columnStep: number;
	rowStep: number;
	/** Baseline of the name of what varies across. */
	acrossY: number;
	legendTop: number;
	height: number;
}

const TOP = 26;
const FOOT = 40;
const LEGEND_HEIGHT = 46;
const TALLEST_CELL = 40;
const LOWEST_CELL = 12;
const NUMBER_ROOM = { width: 25, height: 17 };
const LABEL_HEIGHT = 14;

export function heatLayout({ across, up }: SweepDocument, width: number, height?: number): HeatLayout {
	const widest = ({ values }: SweptPlace): number =>
		Math.max(...values.map((value) => textWidth(sweptNumber(value), 11)));
	const left = Math.ceil(widest(up)) + 10;
	const cellWidth = (width - left) / across.values.length;
	const room = height === undefined ? Infinity : (height - TOP - FOOT - LEGEND_HEIGHT) / up.values.length;
	const comfortable = Math.min(TALLEST_CELL, Math.max(22, cellWidth * 0.5));
	const cellHeight = Math.max(LOWEST_CELL, Math.min(comfortable, room));
	const bottom = TOP + cellHeight * up.values.length;
	return {
		left,
		top: TOP,
		right: width,
		bottom,
		cellWidth,
		cellHeight,
		hasNumbers: cellWidth >= NUMBER_ROOM.width && cellHeight >= NUMBER_ROOM.height,
		columnStep: Math.ceil((widest(across) + 6) / cellWidth),
		rowStep: Math.ceil(LABEL_HEIGHT / cellHeight),
		acrossY: bottom + 34,
		legendTop: bottom + FOOT + 8,
		height: height ?? Math.round(bottom + FOOT + LEGEND_HEIGHT)
	};
}

/**
 * The place of a value among the cells, counted in cells from the first one's middle; between two values in proportion.
 * null where it lies outside.
 */
export function placeAmong(values: readonly number[], value: number): number | null {
	const next = values.findIndex((other) => other >= value);
	if (next < 0) return null;
	if (values[next] === value) return next;
	if (next === 0) return null;
	const [before, after] = [values[next - 1]!, values[next]!];
	return next - 1 + (value - before) / (after - before);
}
