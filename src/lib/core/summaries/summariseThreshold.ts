import type { RunPlan } from '../futures/prepareRun.ts';
import { THRESHOLD_COUNT } from '../scenario/thresholds.ts';
import { binQuantile, binQuantiles, sharesByYear } from './binQuantiles.ts';
import { TALLY, WAY_SLOTS, type Counts } from './counts.ts';
import type { ArrivalHistogram, ThresholdSummary } from './summary.ts';
import { tallyShare } from './tallyShare.ts';
import type { TimeBins } from './timeBins.ts';
import { wilsonInterval } from './wilsonInterval.ts';

/** All of fewer futures lie on one side of the true median with a chance above 5%: 2 · ½⁵. Then nothing bounds it. */
const FEWEST_FOR_MEDIAN = 6;

/** When one threshold arrives, at which rank, and by which way. */
export function summariseThreshold(
	plan: RunPlan,
	counts: Counts,
	index: number,
	years: readonly number[]
): ThresholdSummary {
	const bins = plan.arrivalBins;
	const { kept } = counts;
	const table = counts.arrivals.subarray(index * bins.count, (index + 1) * bins.count);
	// Where the middle of the distribution may lie: between the quantiles at the ends of the interval of "one half".
	const half = wilsonInterval(kept / 2, kept);
	const isBounded = kept >= FEWEST_FOR_MEDIAN;
	return {
		quantiles: binQuantiles(table, bins, kept),
		medianInterval: {
			low: binQuantile(table, bins, kept, half.low),
			high: isBounded ? binQuantile(table, bins, kept, half.high) : null
		},
		byYear: sharesByYear(table, bins, kept, years),
		histogram: arrivalHistogram(table, bins, kept, plan.scenario.horizon, plan.scale.originYear),
		notByHorizon: tallyShare(counts, TALLY.notByHorizon + index),
		ranks: Array.from({ length: THRESHOLD_COUNT }, (_, rank) =>
			kept > 0 ? counts.ranks[index * THRESHOLD_COUNT + rank]! / kept : 0
		),
		ways: wayShares(plan, counts, index, table)
	};
}

/** How many years before the scenario's first one the histogram reaches back. */
const HISTOGRAM_YEARS_BEFORE = 8;
const HISTOGRAM_BINS_PER_YEAR = 4;

function arrivalHistogram(
	table: Uint32Array,
	bins: TimeBins,
	kept: number,
	horizon: number,
	originYear: number
): ArrivalHistogram {
	const binYears = Math.max(1 / HISTOGRAM_BINS_PER_YEAR, bins.binYears);
	const finePerBin = Math.round(binYears / bins.binYears);
	const firstYear = originYear - HISTOGRAM_YEARS_BEFORE;
	const firstFine = 2 + Math.round((firstYear - bins.firstYear) / bins.binYears);
	const count = Math.ceil((horizon - firstYear) / binYears);
	const share = (from: number, to: number): number => {
		let sum = 0;
		for (let bin = from; bin < to && bin < bins.count - 1; bin++) sum += table[bin]!;
		return kept > 0 ? sum / kept : 0;
	};
	const shares = Array.from({ length: count }, (_, bin) => {
		const from = firstFine + bin * finePerBin;
		// The last one takes what arrives exactly at the horizon.
		return share(from, bin === count - 1 ? bins.count - 1 : from + finePerBin);
	});
	return { firstYear, binYears, before: share(1, firstFine), shares };
}

function wayShares(plan: RunPlan, counts: Counts, index: number, table: Uint32Array): Record<string, number> {
	const names = plan.block.wayNames[index]!;
	const { kept } = counts;
	if (kept === 0) return Object.fromEntries(names.map((name) => [name, 0]));
	if (names.length === 1) return { [names[0]!]: (kept - table[table.length - 1]!) / kept };
	return Object.fromEntries(names.map((name, way) => [name, counts.ways[index * WAY_SLOTS + way]! / kept]));
}
