import type { ThresholdSummary } from '../summaries/summary.ts';
import type { MedianShift } from './comparison.ts';

/** By how much one median arrival is later than the other, with the interval of two independent medians. */
export function medianShift(base: ThresholdSummary, other: ThresholdSummary): MedianShift {
	const [from, to] = [base.quantiles.p50, other.quantiles.p50];
	if (from === null || to === null) return { years: null, low: null, high: null };
	const arm = (one: number | null, another: number | null): number | null =>
		one === null || another === null ? null : Math.sqrt(one * one + another * another);
	const below = arm(reach(other, 'low'), reach(base, 'high'));
	const above = arm(reach(other, 'high'), reach(base, 'low'));
	const years = to - from;
	return { years, low: below === null ? null : years - below, high: above === null ? null : years + above };
}

/** How far the median's interval goes to that side; null where it is open. */
function reach({ quantiles, medianInterval }: ThresholdSummary, side: 'low' | 'high'): number | null {
	const end = medianInterval[side];
	return end === null || quantiles.p50 === null ? null : Math.abs(end - quantiles.p50);
}
