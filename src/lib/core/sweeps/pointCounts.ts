import type { Counts, TalliedCounts } from '../summaries/counts.ts';
import type { TimeBins } from '../summaries/timeBins.ts';
import type { RunPlan } from '../futures/prepareRun.ts';
import { THRESHOLD_COUNT } from '../scenario/thresholds.ts';

/**
 * What is counted at one point of a sweep over some of its chunks, with all that is needed to read it. Integers that add
 * up: counts of disjoint chunks of a point give the counts of their union.
 */
export interface PointCounts extends TalliedCounts {
	/** Proposal ids, in the order of their tallies. */
	proposals: string[];
	bins: TimeBins;
	futures: number;
	/** By threshold: the futures in each bin of time, without the many bins that hold none. */
	arrivals: FilledBins[];
}

/** Bin, count, bin, count …, with the bins ascending. */
export type FilledBins = number[];

/** The part of a run's counts that a sweep keeps. */
export function pointCounts({ proposals, arrivalBins }: RunPlan, counts: Counts): PointCounts {
	return {
		proposals: proposals.map(({ id }) => id),
		bins: arrivalBins,
		chunks: counts.chunks,
		futures: counts.futures,
		kept: counts.kept,
		keptSquares: counts.keptSquares,
		tallies: counts.tallies,
		arrivals: Array.from({ length: THRESHOLD_COUNT }, (_, index) =>
			filledBins(counts.arrivals.subarray(index * arrivalBins.count, (index + 1) * arrivalBins.count))
		)
	};
}

export function filledBins(table: Uint32Array): FilledBins {
	const filled: FilledBins = [];
	for (let bin = 0; bin < table.length; bin++) if (table[bin] !== 0) filled.push(bin, table[bin]!);
	return filled;
}

/** Adds filled bins to a whole table. */
export function addFilledBins(filled: FilledBins, table: Uint32Array): void {
	for (let k = 0; k < filled.length; k += 2) table[filled[k]!]! += filled[k + 1]!;
}
