import { NARROW } from '../frame/timePlot.ts';

/** Where the curves stand, in pixels. */
export interface EarlyLayout {
	isNarrow: boolean;
	left: number;
	right: number;
	top: number;
	bottom: number;
	/** Labels of named lines begin here. */
	namesLeft: number;
	height: number;
}

const FOOT = 56;

export function earlyLayout(width: number, height?: number): EarlyLayout {
	const isNarrow = width < NARROW;
	const whole = height ?? (isNarrow ? 400 : 420);
	const right = width - (isNarrow ? 112 : 216);
	return {
		isNarrow,
		left: isNarrow ? 30 : 34,
		right,
		top: 32,
		bottom: Math.max(92, whole - FOOT),
		namesLeft: right + 22,
		height: whole
	};
}
