import type { ThresholdSummary } from '../../core/summaries/summary.ts';

/**
 * The year by which that share of all futures has seen the threshold arrive, read off its histogram: the quantile, at any
 * share. -Infinity = before the histogram begins, Infinity = not by the horizon.
 */
export function arrivalYearAt({ histogram, notByHorizon }: ThresholdSummary, share: number): number {
	const { firstYear, binYears, before, shares } = histogram;
	if (share > 1 - notByHorizon.share) return Infinity;
	if (share < before) return -Infinity;
	let below = before;
	let last = firstYear;
	for (const [bin, inBin] of shares.entries()) {
		if (inBin > 0) {
			if (below + inBin >= share) return firstYear + (bin + (share - below) / inBin) * binYears;
			last = firstYear + (bin + 1) * binYears;
		}
		below += inBin;
	}
	// The shares add up to one but for rounding: what is left over belongs to the last bin that holds any.
	return last;
}
