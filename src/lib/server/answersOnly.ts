import type { ProposalSummary, Summary, ThresholdSlug, ThresholdSummary } from '../core/index.ts';

/**
 * A summary without what only large charts draw: nothing year by year, no bins, no tree of orderings. A page that shows
 * twenty summaries in small keeps these beside it as data, and they are a third as long.
 */
export const answersOnly = (summary: Summary): Summary => ({
	...summary,
	axes: {},
	thresholds: eachOf<ThresholdSlug, ThresholdSummary>(summary.thresholds, (threshold) => ({
		...threshold,
		byYear: [],
		histogram: { ...threshold.histogram, shares: [] }
	})),
	orderings: { ...summary.orderings, top: [], prefixes: [] },
	proposals: eachOf<string, ProposalSummary>(summary.proposals, (proposal) => ({
		...proposal,
		survivalByYear: [],
		window: { ...proposal.window, openByYear: [] }
	})),
	strategy: undefined
});

const eachOf = <Key extends string, Value>(
	record: Record<Key, Value>,
	change: (value: Value) => Value
): Record<Key, Value> =>
	Object.fromEntries(Object.entries<Value>(record).map(([key, value]) => [key, change(value)])) as Record<
		Key,
		Value
	>;
