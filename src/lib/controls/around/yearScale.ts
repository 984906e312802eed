import { yearTicks } from '../../charts/frame/yearTicks.ts';
import type { YearRange } from './glance.ts';

/** A time axis in percent of its width, for bars that are as wide as the page allows. */
export interface YearScale {
	first: number;
	last: number;
	/** Years with a label. */
	ticks: number[];
	/** Percent from the left of a year, within 0 to 100; null (not by the horizon) is at the right end. */
	at(year: number | null): number;
	isBeyond(year: number | null): boolean;
}

const LONGEST_YEARS = 24;
/** About as many pixels as the narrowest bar has. */
const NARROWEST = 260;

export function yearScale(first: number, last: number): YearScale {
	return {
		first,
		last,
		ticks: yearTicks(first, last, NARROWEST),
		at: (year) =>
			year === null ? 100 : Math.round(1000 * Math.min(1, Math.max(0, (year - first) / (last - first)))) / 10,
		isBeyond: (year) => year === null || year > last
	};
}

/** The axis on which all of these ranges can be seen: whole years, not longer than about a generation. */
export function yearScaleOf(ranges: readonly YearRange[]): YearScale {
	const finite = (year: number | null): year is number => year !== null && Number.isFinite(year);
	const first = Math.floor(Math.min(...ranges.map(({ p10 }) => p10).filter(finite)));
	const last = Math.ceil(Math.max(first + 5, ...ranges.flatMap(({ p50, p90 }) => [p50, p90]).filter(finite)));
	return yearScale(first, Math.min(last, first + LONGEST_YEARS));
}
