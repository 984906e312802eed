import { NARROW, timePlot, type TimePlot } from '../frame/timePlot.ts';

/** Where the rows of ranges stand, in pixels. */
export interface WindowsLayout {
	plot: TimePlot;
	top: number;
	rowHeight: number;
	/** From the row's top to the middle of the names, and to the curve's top and bottom. */
	namesMiddle: number;
	curveTop: number;
	curveBottom: number;
	shown: number;
	bottom: number;
	height: number;
}

const TOP = 36;
const AXIS = 24;
const MORE = 18;

export function windowsLayout(
	count: number,
	width: number,
	years: [first: number, last: number],
	height?: number
): WindowsLayout {
	const isNarrow = width < NARROW;
	const [comfortable, densest] = isNarrow ? [54, 46] : [48, 36];
	const room = height === undefined ? Infinity : height - TOP - AXIS;
	const fits = Math.floor(room / Math.max(count, 1));
	const rowHeight = Math.max(densest, Math.min(comfortable, fits));
	const shown = Math.max(1, Math.min(count, Math.floor((room - (fits < densest ? MORE : 0)) / rowHeight)));
	const bottom = TOP + shown * rowHeight;
	return {
		plot: timePlot(width, years),
		top: TOP,
		rowHeight,
		namesMiddle: 11,
		curveTop: 20,
		curveBottom: rowHeight - 5,
		shown,
		bottom,
		height: height ?? bottom + AXIS
	};
}
