import { mergeCounts } from '../summaries/mergeCounts.ts';
import { mergePairCounts, type ComparisonCounts } from './comparisonCounts.ts';

/**
 * The counts of two disjoint sets of chunks of the same comparison, added up. Integers all through, so neither the order
 * nor the way in which chunks were split can change a result.
 */
export const mergeComparisonCounts = (one: ComparisonCounts, other: ComparisonCounts): ComparisonCounts => ({
	counts: one.counts.map((counts, scenario) => mergeCounts(counts, other.counts[scenario]!)),
	pairs: one.pairs.map((pair, k) => mergePairCounts(pair, other.pairs[k]!))
});
