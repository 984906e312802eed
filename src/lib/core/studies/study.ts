import type { Scenario } from '../scenario/scenario.ts';
import type { ThresholdSlug } from '../scenario/thresholds.ts';
import type { Cause, Share, YearQuantiles } from '../summaries/summary.ts';

/**
 * The study: what a second look at the same futures shows beyond the summary, one JSON document (`ninefold-study/1`).
 * All shares are of the counted futures (all of them, or those where `given` is true), unless a name says of which.
 * A proposal that fails and one that is unresolved at the horizon both count as not surviving.
 */
export interface Study {
	format: 'ninefold-study/1';
	engine: string;
	scenario: Scenario;
	/** How many futures were drawn. */
	futures: number;
	/** How many of them the condition kept. */
	given: { kept: number };
	/** What the proposals are called, by id. */
	names: Record<string, string>;
	whatMatters: WhatMatters;
	portfolios: PortfolioStudy;
	/** Which single facts tell most about each proposal, by proposal id. */
	facts: Record<string, ProposalFacts>;
	/** The different capability ranges among the proposals. */
	windows: WindowStudy[];
	claim: ClaimStudy;
	warnings: string[];
}

/** The share (or mean) of one group of futures less that of another, with the 95% interval of the sampling error. */
export interface GroupDifference {
	difference: number;
	low: number;
	high: number;
}

/** The mean of a count, with the 95% interval of its sampling error. */
export interface Mean {
	mean: number;
	low: number;
	high: number;
}

/** What each uncertain input of the scenario does to each answer. */
export interface WhatMatters {
	/** All that is drawn, in the scenario's order. Constants are no inputs. */
	inputs: StudiedInput[];
	rescueBeforeEscape: OutcomeStudy;
	/** At least one of the scenario's proposals survives. */
	anySurvives: OutcomeStudy;
	/** By proposal id: it survives. */
	proposals: Record<string, OutcomeStudy>;
}

export interface StudiedInput {
	/** Where it stands in the scenario: `thresholds.escape.ways[0].level`. */
	path: string;
	/** In plain words: "Escape: level". */
	label: string;
	/** What its values are counted in; null where they have no unit. */
	unit: string | null;
	/** Where its lowest fifth ends and its highest begins; null = never happens, or no value to be shown. */
	lowestFifthUpTo: number | null;
	highestFifthFrom: number | null;
}

export interface OutcomeStudy {
	share: Share;
	/** One entry for each input, those that explain most first. */
	effects: InputEffect[];
}

export interface InputEffect {
	/** The input's path. */
	path: string;
	label: string;
	/** The outcome's share among the futures in which the input lies in its lowest (highest) fifth as believed. */
	lowest: Share;
	highest: Share;
	/** Highest less lowest. */
	difference: GroupDifference;
	/** The outcome's share in each of the input's five fifths, lowest first; null where no kept future lies in it. */
	fifths: (number | null)[];
	/**
	 * Share of the outcome's variance that knowing the input would explain (its first-order effect), from 0 to 1.
	 * Inputs that depend on one another explain in part the same, so that these shares may add up to more than 1; where
	 * inputs act only together they add up to less.
	 */
	explained: Share;
}

export interface PortfolioStudy {
	/** The best set of each size from 1 on, found by exact search. Empty where the scenario has no proposals. */
	best: BestPortfolio[];
	/** The set that was asked for; where none was, all proposals. */
	chosen: ChosenPortfolio;
	/** Which proposals survive together, for the chance of any set: see `chanceOfAny`. */
	survivors: SurvivalMasks;
}

export interface BestPortfolio {
	size: number;
	/**
	 * The members, each next one the one that adds most to those before it, with the chance that at least one of the
	 * members so far survives, and what this one added. Intervals of shares are Wilson's, for plain sampling.
	 */
	members: { id: string; anySoFar: Share; added: number }[];
	any: Share;
	/** Whether it is surely the best; false only among very many proposals, where the search was given up. */
	isExact: boolean;
}

export interface ChosenPortfolio {
	ids: string[];
	/** At least one of them survives; the interval is the one of the spread between chunks, as in the summary. */
	any: Share;
	/** How many of the kept futures see none of them survive: the futures that the rest is about. */
	noneSurvives: number;
	/**
	 * By cause, largest first: share of those futures in which every member that fails, fails by this one cause.
	 * (Research that is not ready, and a date, count as one cause whichever proposal's it is.)
	 */
	sharedCause: { cause: Cause; share: Share }[];
	/** Share of those futures in which members fail by different causes. */
	severalCauses: Share;
	/** Share of those futures in which no member has failed by the horizon. */
	noneFails: Share;
	/** By cause, largest first: its share of all deaths of members in those futures. */
	deaths: { cause: Cause; share: Share }[];
	/** The same for each member: shares of those futures in which this cause kills it, by cause, largest first. */
	members: { id: string; causes: { cause: Cause; share: Share }[] }[];
}

/** In how many futures exactly which proposals survive. Sets that never occur are left out. */
export interface SurvivalMasks {
	/** Proposal number p is bit p % 32 of word ⌊p / 32⌋. */
	ids: string[];
	wordsPerMask: number;
	/** The masks, one after the other. */
	words: ArrayLike<number>;
	/** In how many futures each mask occurs. */
	futures: ArrayLike<number>;
	/** All kept futures. */
	kept: number;
}

export interface ProposalFacts {
	/** How uncertain survival is, in bits (its entropy): no fact can tell more than that. */
	uncertaintyBits: number;
	/** The five facts that tell most. Of a fact and its opposite only the one that tells more is listed. */
	top: Fact[];
}

/** "`before` arrives, and before `after`". */
export interface Fact {
	before: ThresholdSlug;
	after: ThresholdSlug;
	/** Mutual information of the fact with survival, in bits. */
	bits: number;
	/** How often the fact is true. */
	share: Share;
	/** Share that survives among the futures where the fact is true, and among those where it is not. */
	survivesIf: Share;
	survivesIfNot: Share;
}

export interface WindowStudy {
	/** The proposals that have this capability range. */
	proposals: string[];
	opens: ThresholdSlug[];
	closes: ThresholdSlug[];
	/** Share of futures in which the range does not open before it closes, or not by the horizon. */
	neverOpens: Share;
	/** When it opens and closes, over the futures in which it opens; null = not by the horizon. */
	open: YearQuantiles;
	close: YearQuantiles;
	/** Share of all futures in which it is open at that time, by quarter of a year (wider on long horizons). */
	openByTime: [year: number, share: number][];
	/** Among the futures in which it opens: share in which it is still open at the horizon. */
	openAtHorizon: Share;
	/** Among the futures in which it opens: for how many years it is open; null = still open at the horizon. */
	lengthYears: {
		p10: number | null;
		p25: number | null;
		p50: number | null;
		p75: number | null;
		p90: number | null;
	};
}

/**
 * "The earlier threshold 9 (rescue) comes relative to the others, the easier most proposals": survival against how
 * early rescue comes, by its rank and by its lead. Its lead, in years, is the year by which four of the other eight
 * thresholds have arrived, less the year of rescue: positive where rescue is early.
 */
export interface ClaimStudy {
	/** By proposal id. */
	proposals: Record<string, ClaimOutcome>;
	/** At least one proposal survives. */
	any: ClaimOutcome;
	/** How many proposals survive. */
	surviving: {
		byRank: (RankGroup & { surviving: Mean })[];
		byLead: (LeadGroup & { surviving: Mean })[];
		earlier: Mean;
		later: Mean;
		difference: GroupDifference;
		verdict: ClaimVerdict;
	};
}

export interface ClaimOutcome {
	/** Ranks 1 to 9, then null for "rescue not by the horizon"; only those that occur. */
	byRank: (RankGroup & { survives: Share })[];
	/** From the latest rescue to the earliest; then the groups that have no lead in years. Only those that occur. */
	byLead: (LeadGroup & { survives: Share })[];
	/**
	 * Survival in the half of the kept futures in which rescue comes earlier, and in the other half: by rank, among equal
	 * ranks by lead in half years; futures that are equal in both go to the two halves in proportion. Where rescue never
	 * comes nothing survives; those futures come last.
	 */
	earlier: Share;
	later: Share;
	/** Earlier half less later half. */
	difference: GroupDifference;
	verdict: ClaimVerdict;
}

/** Whether more survives in the earlier half: the interval of the difference is above 0, below 0, or holds 0. */
export type ClaimVerdict = 'holds' | 'reversed' | 'undecided';

export interface RankGroup {
	/** 1 = rescue is first of all; null = not by the horizon. */
	rank: number | null;
	/** How many kept futures are in the group. */
	futures: number;
}

export interface LeadGroup {
	/**
	 * lead: rescue and four others arrive; othersNever: rescue arrives, four others do not; rescueNever: four others
	 * arrive, rescue does not; neither: not four others, nor rescue.
	 */
	kind: 'lead' | 'othersNever' | 'rescueNever' | 'neither';
	/** The group's leads in years, `fromYears` included; null = no bound, and for kinds other than lead. */
	fromYears: number | null;
	toYears: number | null;
	futures: number;
}
