import type { Share, Summary } from '../summaries/summary.ts';
import type { ThresholdSlug } from '../scenario/thresholds.ts';

/**
 * The comparison: two to four scenarios on the same random numbers, one JSON document (`ninefold-comparison/1`). The first
 * scenario is the base; its seed and its number of futures are everybody's. All differences are "the other minus the
 * base", in shares of futures (0.1 = ten of a hundred).
 */
export interface Comparison {
	format: 'ninefold-comparison/1';
	engine: string;
	/** One whole summary per scenario, the base first. */
	summaries: Summary[];
	/** One per scenario after the base, in order: `differences[k]` is `summaries[k + 1]` against `summaries[0]`. */
	differences: ScenarioDifferences[];
	/** What was changed so that the scenarios can be compared, and what else to mind. */
	warnings: string[];
}

/** One scenario against the base. */
export interface ScenarioDifferences {
	/** At least one of the scenario's own proposals survives. */
	any: Difference;
	/** By proposal id, in the base's order; only those that both scenarios have. */
	proposals: Record<string, ProposalDifferences>;
	/** precedence[row][column]: the row's threshold arrives, and before the column's. */
	precedence: Record<ThresholdSlug, Record<ThresholdSlug, Difference>>;
	thresholds: Record<ThresholdSlug, ThresholdDifferences>;
}

/**
 * A difference of two shares with two 95% intervals of its sampling error. The paired one (`low`, `high`) is the one to
 * show: it knows that both scenarios share their luck, so that most of it cancels. The unpaired one is what two runs
 * with different luck would have: it is given to show what the pairing gains.
 */
export interface Difference {
	difference: number;
	low: number;
	high: number;
	unpairedLow: number;
	unpairedHigh: number;
}

export interface ProposalDifferences {
	survives: Difference;
	fails: Difference;
	unresolved: Difference;
	works: Difference;
	/** Futures in which it survives here, but not in the base. Absent where either scenario has a condition. */
	gained?: Share;
	/** Futures in which it survives in the base, but not here. Absent where either scenario has a condition. */
	lost?: Share;
}

export interface ThresholdDifferences {
	notByHorizon: Difference;
	median: MedianShift;
}

/** By how much the median arrival moves. */
export interface MedianShift {
	/** Later is positive; null where either median is not by the horizon. */
	years: number | null;
	/** 95% interval, as if the two medians had been drawn independently, which is wider; null = not bounded. */
	low: number | null;
	high: number | null;
}
