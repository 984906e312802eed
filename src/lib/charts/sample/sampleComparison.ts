import type {
	Comparison,
	Difference,
	ProposalDifferences,
	ScenarioDifferences
} from '../../core/comparisons/comparison.ts';
import { THRESHOLD_SLUGS } from '../../core/scenario/thresholds.ts';
import type { Share, Summary } from '../../core/summaries/summary.ts';

/** A difference whose paired interval is a third as wide as that of two separate runs. */
export function sampleDifference(base: Share, other: Share): Difference {
	const difference = other.share - base.share;
	const reach = Math.sqrt((base.high - base.low) ** 2 + (other.high - other.low) ** 2) / 2;
	return {
		difference,
		low: difference - reach / 3,
		high: difference + reach / 3,
		unpairedLow: difference - reach,
		unpairedHigh: difference + reach
	};
}

/** A comparison of made-up summaries, with plausible intervals, for tests of charts. */
export function sampleComparison(summaries: [Summary, Summary, ...Summary[]]): Comparison {
	const [base, ...others] = summaries;
	return {
		format: 'ninefold-comparison/1',
		engine: base.engine,
		summaries,
		differences: others.map((other) => differencesOf(base, other)),
		warnings: []
	};
}

function differencesOf(base: Summary, other: Summary): ScenarioDifferences {
	const shared = Object.keys(base.proposals).filter((id) => other.proposals[id]);
	return {
		any: sampleDifference(base.portfolio.any, other.portfolio.any),
		proposals: Object.fromEntries(
			shared.map((id): [string, ProposalDifferences] => {
				const [one, two] = [base.proposals[id]!, other.proposals[id]!];
				const of = (name: 'survives' | 'fails' | 'unresolved' | 'works') =>
					sampleDifference(one[name], two[name]);
				return [
					id,
					{ survives: of('survives'), fails: of('fails'), unresolved: of('unresolved'), works: of('works') }
				];
			})
		),
		precedence: bySlug((row) =>
			Object.fromEntries(
				THRESHOLD_SLUGS.filter((column) => column !== row).map((column) => [
					column,
					sampleDifference(base.precedence[row][column], other.precedence[row][column])
				])
			)
		) as ScenarioDifferences['precedence'],
		thresholds: bySlug((slug) => {
			const [before, after] = [base.thresholds[slug], other.thresholds[slug]];
			const [from, to] = [before.quantiles.p50, after.quantiles.p50];
			const years = from === null || to === null ? null : to - from;
			return {
				notByHorizon: sampleDifference(before.notByHorizon, after.notByHorizon),
				median: {
					years,
					low: years === null ? null : years - 0.07,
					high: years === null ? null : years + 0.07
				}
			};
		})
	};
}

const bySlug = <Value>(valueOf: (slug: (typeof THRESHOLD_SLUGS)[number]) => Value) =>
	Object.fromEntries(THRESHOLD_SLUGS.map((slug) => [slug, valueOf(slug)])) as Record<
		(typeof THRESHOLD_SLUGS)[number],
		Value
	>;
