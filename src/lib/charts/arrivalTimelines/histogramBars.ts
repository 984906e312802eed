import type { LinearScale } from '../frame/linearScale.ts';
import type { ArrivalHistogram } from '../../core/summaries/summary.ts';

const NARROWEST_BAR = 3;

/**
 * The histogram's bins as bars of equal width on the axis, so many bins together that a bar can be seen. What comes before
 * the axis begins is added to the first bar; what comes after it ends is another column's.
 */
export function histogramBars(
	{ firstYear, binYears, before, shares }: ArrivalHistogram,
	x: LinearScale
): { from: number; to: number; share: number }[] {
	const [first, last] = x.domain() as [number, number];
	const binPixels = x(first + binYears) - x(first);
	const barYears = binYears * Math.max(1, Math.ceil(NARROWEST_BAR / binPixels));
	const count = Math.ceil((last - first) / barYears - 1e-9);
	const bars = Array.from({ length: count }, (_, bar) => ({
		from: x(first + bar * barYears),
		to: x(Math.min(last, first + (bar + 1) * barYears)),
		share: bar === 0 ? before : 0
	}));
	for (const [bin, share] of shares.entries()) {
		const middle = firstYear + (bin + 0.5) * binYears;
		const bar = bars[Math.max(0, Math.floor((middle - first) / barYears))];
		if (bar && middle < last) bar.share += share;
	}
	return bars.filter(({ share }) => share > 0);
}
