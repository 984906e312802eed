import { linearScale, type LinearScale } from './linearScale.ts';

/** Below this width a chart has shorter labels, fewer dots and narrower margins. */
export const NARROW = 560;

/** The part of a chart that shares its time axis with the charts above and below: same margins, same years. */
export interface TimePlot {
	/** Pixels at which the data begins and ends; right of `right` is the gutter. */
	left: number;
	right: number;
	isNarrow: boolean;
	/** Years to pixels. */
	x: LinearScale;
}

export function timePlot(width: number, years: [first: number, last: number]): TimePlot {
	const isNarrow = width < NARROW;
	const left = isNarrow ? 82 : 108;
	const right = Math.max(left + 60, width - (isNarrow ? 92 : Math.min(176, Math.round(width * 0.22))));
	return { left, right, isNarrow, x: linearScale(years, [left, right]) };
}
