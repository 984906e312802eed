import { THRESHOLD_SLUGS, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import type { Summary } from '../../core/summaries/summary.ts';
import { arrivalYearAt } from '../frame/arrivalYearAt.ts';

export type ArrivalSort = 'median' | 'number';

/** One threshold's arrivals as equally likely dots, dealt out to where each belongs. */
export interface ArrivalRow {
	slug: ThresholdSlug;
	/** Years of the dots on the axis, ascending; those before the axis begins stand at its first year. */
	dotYears: number[];
	/** How many of them come before the axis begins. */
	earlierDots: number;
	/** After the axis ends, but by the horizon. */
	laterDots: number;
	neverDots: number;
	/** Share of futures behind `laterDots`. */
	laterShare: number;
}

/** Threshold slugs from the earliest median to the latest; those with no median by how rarely they come. */
export function arrivalOrder({ thresholds }: Summary, sort: ArrivalSort = 'median'): ThresholdSlug[] {
	if (sort === 'number') return [...THRESHOLD_SLUGS];
	const median = (slug: ThresholdSlug) => thresholds[slug].quantiles.p50 ?? Infinity;
	const never = (slug: ThresholdSlug) => thresholds[slug].notByHorizon.share;
	return [...THRESHOLD_SLUGS].sort((a, b) =>
		median(a) === median(b) ? never(a) - never(b) : median(a) - median(b)
	);
}

/** Dot k of n stands at the quantile (k + ½)/n: every dot is one future in n, and none is left out. */
export function arrivalRow(
	slug: ThresholdSlug,
	summary: Summary,
	[first, last]: [number, number],
	dotCount: number
): ArrivalRow {
	const threshold = summary.thresholds[slug];
	const years = Array.from({ length: dotCount }, (_, dot) =>
		arrivalYearAt(threshold, (dot + 0.5) / dotCount)
	);
	const onAxis = years.filter((year) => year <= last);
	const laterDots = years.filter((year) => year > last && year !== Infinity).length;
	return {
		slug,
		dotYears: onAxis.map((year) => Math.max(first, year)),
		earlierDots: onAxis.filter((year) => year < first).length,
		laterDots,
		neverDots: dotCount - onAxis.length - laterDots,
		laterShare: laterShare(threshold, last)
	};
}

/** The share of futures in which the threshold comes after that year but by the horizon. */
export function laterShare(threshold: Summary['thresholds'][ThresholdSlug], year: number): number {
	const { histogram, notByHorizon } = threshold;
	let share = 0;
	for (const [bin, inBin] of histogram.shares.entries()) {
		const from = histogram.firstYear + bin * histogram.binYears;
		share += inBin * Math.min(1, Math.max(0, (from + histogram.binYears - year) / histogram.binYears));
	}
	return Math.min(share, 1 - notByHorizon.share);
}
