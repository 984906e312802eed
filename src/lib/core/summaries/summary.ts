import type { Scenario } from '../scenario/scenario.ts';
import type { ThresholdSlug } from '../scenario/thresholds.ts';

/**
 * The summary: what came out, one JSON document (`ninefold-summary/1`). All shares are of the counted futures (all of
 * them, or those where `given` is true). `low` and `high` are the 95% interval of the sampling error alone.
 */
export interface Summary {
	format: 'ninefold-summary/1';
	engine: string;
	scenario: Scenario;
	/** How many futures were drawn. */
	futures: number;
	/** How many of them the condition kept. */
	given: { kept: number };
	axes: Record<string, AxisSummary>;
	thresholds: Record<ThresholdSlug, ThresholdSummary>;
	/** precedence[row][column]: the row's threshold arrives, and before the column's. */
	precedence: Record<ThresholdSlug, Record<ThresholdSlug, Share>>;
	orderings: OrderingsSummary;
	/** By proposal id, in the scenario's order. */
	proposals: Record<string, ProposalSummary>;
	/** How interventions and prongs run; only where the scenario has any. */
	strategy?: StrategySummary;
	portfolio: {
		/** At least one of the scenario's proposals survives. */
		any: Share;
	};
	warnings: string[];
}

/** A share of futures with the 95% interval of its sampling error. */
export interface Share {
	share: number;
	low: number;
	high: number;
}

/** Decimal years; null = not by the horizon. */
export interface YearQuantiles {
	p05: number | null;
	p10: number | null;
	p25: number | null;
	p50: number | null;
	p75: number | null;
	p90: number | null;
	p95: number | null;
}

export interface AxisSummary {
	/** Levels in the axis's unit at the start of each year; null = beyond every number (progress became infinite). */
	byYear: {
		year: number;
		p10: number | null;
		p25: number | null;
		p50: number | null;
		p75: number | null;
		p90: number | null;
	}[];
}

export interface ThresholdSummary {
	quantiles: YearQuantiles;
	/** 95% interval of the median's sampling error, in years. */
	medianInterval: { low: number | null; high: number | null };
	/** Chance to have arrived before the start of that year, from the year after the start to the horizon. */
	byYear: [year: number, share: number][];
	/** Shares of futures by quarter of a year (wider on long horizons). */
	histogram: ArrivalHistogram;
	notByHorizon: Share;
	/** Chance to be first, second … ninth; a threshold that has not arrived has no rank. */
	ranks: number[];
	/** Share of futures in which that way came first, by the way's name (or its number when it has none). */
	ways: Record<string, number>;
}

export interface ArrivalHistogram {
	/** Calendar year at which the first bin begins. */
	firstYear: number;
	binYears: number;
	/** Share of futures that arrive before the first bin. */
	before: number;
	/** Share of futures per bin, from firstYear to the horizon. */
	shares: number[];
}

export interface OrderingsSummary {
	/** How many different orderings occurred. */
	distinct: number;
	/** exp(entropy) of the orderings: how many equally likely ones would be as uncertain. */
	effective: number;
	/** The ten most frequent; thresholds that do not arrive are left out of `order`. */
	top: { order: ThresholdSlug[]; share: number }[];
	/** What comes first, then second, then third: a tree of prefixes with shares, largest first. */
	prefixes: PrefixNode[];
}
export interface PrefixNode {
	/** null = no further threshold arrives by the horizon. */
	next: ThresholdSlug | null;
	share: number;
	children: PrefixNode[];
}

/** Who or what made the violation. */
export type Cause = ThresholdSlug | 'ready' | 'year' | 'exit';

export interface ProposalSummary {
	name: string;
	survives: Share;
	fails: Share;
	unresolved: Share;
	/** Survives, and the independent draw of technical success succeeds. */
	works: Share;
	/** Share of all futures in which the proposal fails by this cause, largest first. */
	causes: Partial<Record<Cause, number>>;
	/** Chance that the proposal is not yet violated at the start of that year. */
	survivalByYear: [year: number, share: number][];
	window: {
		/** When the capability range opens and closes, over the futures where it opens at all; null = not by the horizon. */
		open: YearQuantiles;
		close: YearQuantiles;
		/** Share of futures in which the range opens before it closes. */
		everOpen: Share;
		/** Chance that the range is open at the start of that year. */
		openByYear: [year: number, share: number][];
	};
}

/** How interventions and the three prongs run, averaged over a few thousand of the futures. */
export interface StrategySummary {
	/** At the start, and at the start of each year after it. */
	byYear: StrategyYear[];
	/** By intervention id. */
	interventions: Record<string, { onByYear: [year: number, shareOfFutures: number][] }>;
}
/** Means over futures. */
export interface StrategyYear {
	year: number;
	/** Speed of capability progress, 1 = trend: interventions, leak and slowdown together. */
	capabilitySpeed: number;
	/** Pace of safety research, 1 = today's: prong 3's strength, the help of contained systems, and interventions. */
	researchPace: number;
	/** Research-years done since the start, at the start's pace. */
	researchYears: number;
	/** How many times faster research goes with the help of contained systems. */
	researchMultiplier: number;
	/** Political support, 0 to 1. */
	support: number;
	/** By how much the leak speeds capabilities up (0 = not at all). */
	leakSpeed: number;
	/** By how much support slows capabilities down (0 = not at all). */
	slowdown: number;
	/** Doublings by which what has been understood raises the level for escape, and for opacity. */
	escapeHardening: number;
	opacityHardening: number;
	/** Share of futures in which escape has not arrived. */
	contained: number;
}
