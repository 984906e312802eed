import type { Comparison, ComparisonCounts, ComparisonTask, RunPlan, Scenario } from '../../core/index.ts';
import { comparisonRound } from '../../core/comparisons/comparisonRound.ts';
import { mergeComparisonCounts } from '../../core/comparisons/mergeComparisonCounts.ts';
import { refuseTooFewCompared } from '../../core/comparisons/refuseTooFewCompared.ts';
import { summariseComparison } from '../../core/comparisons/summariseComparison.ts';
import { comparisonPlanOf } from './comparisonChunks.ts';

/** What the parts of a comparison add up to; without parts, what is to be counted first. */
export interface ComparisonQuestion {
	others: Scenario[];
	parts: ComparisonCounts[];
	/** Whether all that was to be counted is in the parts, so that the next round can be told. */
	isRound: boolean;
}

export interface ComparisonAnswer {
	/** Null without parts. */
	counts: ComparisonCounts | null;
	comparison: Comparison | null;
	/** What is to be counted next; empty within a round and when nothing is left. */
	round: ComparisonTask[];
}

/** @throws TooFewFutures where all is drawn that will be, and a condition keeps too few of it */
export async function answer(
	plan: RunPlan,
	{ others, parts, isRound }: ComparisonQuestion
): Promise<ComparisonAnswer> {
	const compared = await comparisonPlanOf(plan, others);
	if (parts.length === 0) return { counts: null, comparison: null, round: comparisonRound(compared, null) };
	const counts = parts.reduce(mergeComparisonCounts);
	const round = isRound ? comparisonRound(compared, counts) : [];
	refuseTooFewCompared(compared, counts);
	return { counts, comparison: summariseComparison(compared, counts), round };
}
