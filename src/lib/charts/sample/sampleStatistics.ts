import type { Share, YearQuantiles } from '../../core/summaries/summary.ts';

/** Years at which shares by year are read: the January after the start to the horizon. */
export const wholeYears = (start: number, horizon: number): number[] =>
	Array.from(
		{ length: Math.floor(horizon) - Math.floor(start) },
		(_, index) => Math.floor(start) + 1 + index
	);

/** A share of independent draws with its 95% Wilson interval. */
export function shareOf(hits: number, count: number): Share {
	const share = hits / count;
	const z = 1.959963984540054;
	const middle = (share + z ** 2 / (2 * count)) / (1 + z ** 2 / count);
	const half =
		(z * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2))) / (1 + z ** 2 / count);
	return {
		share,
		low: hits === 0 ? 0 : Math.max(0, middle - half),
		high: hits === count ? 1 : Math.min(1, middle + half)
	};
}

/** The value that a share of the ascending values lies below; null where that is Infinity. */
export function quantileOf(ascending: readonly number[], share: number): number | null {
	const value = ascending[Math.min(ascending.length - 1, Math.max(0, Math.floor(share * ascending.length)))];
	return value === undefined || value === Infinity ? null : value;
}

export function quantilesOf(ascending: readonly number[]): YearQuantiles {
	const at = (share: number) => quantileOf(ascending, share);
	return {
		p05: at(0.05),
		p10: at(0.1),
		p25: at(0.25),
		p50: at(0.5),
		p75: at(0.75),
		p90: at(0.9),
		p95: at(0.95)
	};
}

export const ascending = (values: readonly number[]): number[] =>
	[...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** The chance that a value lies before each year. */
export const shareByYear = (values: readonly number[], years: readonly number[]): [number, number][] =>
	years.map((year) => [year, values.filter((value) => value < year).length / values.length]);
