import { ENGINE_VERSION } from '../engineVersion.ts';
import { THRESHOLD_SLUGS, type ThresholdSlug } from '../scenario/thresholds.ts';
import { binQuantile } from '../summaries/binQuantiles.ts';
import { proposalTally, TALLY } from '../summaries/counts.ts';
import { summarisePrecedence } from '../summaries/summarisePrecedence.ts';
import type { Share, Summary } from '../summaries/summary.ts';
import { tallyShare } from '../summaries/tallyShare.ts';
import type { JsonValue } from './parseVary.ts';
import { addFilledBins, type PointCounts } from './pointCounts.ts';

/**
 * What came out at one point of a sweep, one JSON line (`ninefold-sweep/1`): the same numbers as in the summary of a run of
 * the point's scenario.
 */
export interface SweepPoint {
	format: 'ninefold-sweep/1';
	engine: string;
	/** The value at each varied path. */
	point: Record<string, JsonValue>;
	/** The point's number in the grid, where the first path varies slowest. */
	index: number;
	/** How many futures were drawn. */
	futures: number;
	/** How many of them the condition kept. */
	given: { kept: number };
	/** By proposal id. */
	proposals: Record<string, SweepVerdicts>;
	portfolio: Summary['portfolio'];
	precedence: Summary['precedence'];
	thresholds: Record<ThresholdSlug, SweepArrival>;
}
export interface SweepVerdicts {
	survives: Share;
	fails: Share;
	unresolved: Share;
	works: Share;
}
/** Decimal years; null = not by the horizon. */
export interface SweepArrival {
	p10: number | null;
	p50: number | null;
	p90: number | null;
	notByHorizon: Share;
}

/** Where a point stands in its sweep. */
export interface PointPlace {
	index: number;
	values: Record<string, JsonValue>;
}

/** Reads a point of a sweep off its counts. */
export function sweepPoint({ index, values }: PointPlace, counts: PointCounts): SweepPoint {
	return {
		format: 'ninefold-sweep/1',
		engine: ENGINE_VERSION,
		point: values,
		index,
		futures: counts.futures,
		given: { kept: counts.kept },
		proposals: Object.fromEntries(counts.proposals.map((id, p) => [id, verdictsOf(counts, p)])),
		portfolio: { any: tallyShare(counts, TALLY.anySurvives) },
		precedence: summarisePrecedence(counts),
		thresholds: Object.fromEntries(
			THRESHOLD_SLUGS.map((slug, threshold) => [slug, arrivalOf(counts, threshold)])
		) as SweepPoint['thresholds']
	};
}

function verdictsOf(counts: PointCounts, proposal: number): SweepVerdicts {
	const tally = proposalTally(proposal);
	return {
		survives: tallyShare(counts, tally),
		fails: tallyShare(counts, tally + 2),
		unresolved: tallyShare(counts, tally + 1),
		works: tallyShare(counts, tally + 3)
	};
}

function arrivalOf(counts: PointCounts, threshold: number): SweepArrival {
	const { bins, kept } = counts;
	const table = new Uint32Array(bins.count);
	addFilledBins(counts.arrivals[threshold]!, table);
	const quantile = (probability: number): number | null =>
		kept > 0 ? binQuantile(table, bins, kept, probability) : null;
	return {
		p10: quantile(0.1),
		p50: quantile(0.5),
		p90: quantile(0.9),
		notByHorizon: tallyShare(counts, TALLY.notByHorizon + threshold)
	};
}
