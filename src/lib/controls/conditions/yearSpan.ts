import { snapToQuarter } from './quarterDate.ts';

/** A span of time between two beginnings of quarters, in decimal years; at least one quarter long. */
export interface YearSpan {
	from: number;
	to: number;
}

const QUARTER = 0.25;

/** The span between two years that somebody pointed at, in either order. */
export function spanBetween(one: number, other: number): YearSpan {
	const [from, to] = [snapToQuarter(Math.min(one, other)), snapToQuarter(Math.max(one, other))];
	return { from, to: Math.max(to, from + QUARTER) };
}

/** The span moved by quarters, or with its end moved: never beyond `first` and `last`, never shorter than a quarter. */
export function spanMoved(
	{ from, to }: YearSpan,
	quarters: number,
	isWidened: boolean,
	[first, last]: readonly [first: number, last: number]
): YearSpan {
	if (isWidened) return { from, to: Math.min(Math.max(from + QUARTER, to + quarters * QUARTER), last) };
	const by = Math.min(Math.max(quarters * QUARTER, first - from), last - to);
	return { from: from + by, to: to + by };
}
