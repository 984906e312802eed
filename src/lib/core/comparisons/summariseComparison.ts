import { THRESHOLD_COUNT, THRESHOLD_SLUGS, type ThresholdSlug } from '../scenario/thresholds.ts';
import { TALLY, type Counts, type Tallies } from '../summaries/counts.ts';
import { shareInterval } from '../summaries/shareInterval.ts';
import { summarise } from '../summaries/summarise.ts';
import type { Share, Summary } from '../summaries/summary.ts';
import { tallySums } from '../summaries/tallyShare.ts';
import { commonProposalTally } from './commonTallies.ts';
import type { Comparison, Difference, ProposalDifferences, ScenarioDifferences } from './comparison.ts';
import type { ComparisonCounts, PairCounts } from './comparisonCounts.ts';
import { medianShift } from './medianShift.ts';
import { pairedDifference } from './pairedDifference.ts';
import type { ComparisonPlan, PairPlan } from './prepareComparison.ts';

/** Reads the comparison off the counts of a run of `plan`. */
export function summariseComparison(plan: ComparisonPlan, counts: ComparisonCounts): Comparison {
	const summaries = plan.plans.map((run, scenario) => summarise(run, counts.counts[scenario]!));
	const [base] = summaries as [Summary];
	return {
		format: 'ninefold-comparison/1',
		engine: base.engine,
		summaries,
		differences: plan.pairs.map((pair, k) => {
			const differenceOf = differenceReader(pair, counts.pairs[k]!, counts.counts[0]!, counts.counts[k + 1]!);
			return {
				any: differenceOf(TALLY.anySurvives),
				proposals: proposalDifferences(pair, counts.pairs[k]!, counts.counts[0]!, differenceOf),
				precedence: precedenceDifferences(differenceOf),
				thresholds: thresholdDifferences(base, summaries[k + 1]!, differenceOf)
			};
		}),
		warnings: plan.warnings
	};
}

/** By common tally. */
type DifferenceOf = (tally: number) => Difference;

function differenceReader(pair: PairPlan, products: PairCounts, base: Counts, other: Counts): DifferenceOf {
	return (tally) => {
		const difference = pairedDifference({
			base: tallySums(base, pair.common.base[tally]!),
			other: tallySums(other, pair.common.other[tally]!),
			chunks: products.chunks,
			products: products.products[tally]!,
			baseByOtherKept: products.baseByOtherKept[tally]!,
			otherByBaseKept: products.otherByBaseKept[tally]!,
			keptProducts: products.keptProducts
		});
		return pair.isSame ? { ...difference, low: 0, high: 0 } : difference;
	};
}

function proposalDifferences(
	{ common, bits }: PairPlan,
	{ gained, lost }: PairCounts,
	base: Counts,
	differenceOf: DifferenceOf
): ScenarioDifferences['proposals'] {
	return Object.fromEntries(
		common.proposals.map(({ id }, p) => {
			const tally = commonProposalTally(p);
			const differences: ProposalDifferences = {
				survives: differenceOf(tally),
				unresolved: differenceOf(tally + 1),
				fails: differenceOf(tally + 2),
				works: differenceOf(tally + 3),
				...(bits && { gained: pairedShare(gained, base, p), lost: pairedShare(lost, base, p) })
			};
			return [id, differences];
		})
	);
}

/** Without conditions both scenarios are counted over the base's futures. */
const pairedShare = (tallies: Tallies, { kept, keptSquares, chunks }: Counts, index: number): Share =>
	shareInterval({
		sum: tallies.sum[index]!,
		squares: tallies.squares[index]!,
		products: tallies.products[index]!,
		kept,
		keptSquares,
		chunks
	});

const precedenceDifferences = (differenceOf: DifferenceOf): ScenarioDifferences['precedence'] =>
	bySlug((i) =>
		Object.fromEntries(
			THRESHOLD_SLUGS.flatMap((column, j) =>
				i === j ? [] : [[column, differenceOf(TALLY.before + i * THRESHOLD_COUNT + j)]]
			)
		)
	) as ScenarioDifferences['precedence'];

const thresholdDifferences = (
	base: Summary,
	other: Summary,
	differenceOf: DifferenceOf
): ScenarioDifferences['thresholds'] =>
	bySlug((index, slug) => ({
		notByHorizon: differenceOf(TALLY.notByHorizon + index),
		median: medianShift(base.thresholds[slug], other.thresholds[slug])
	}));

const bySlug = <T>(valueAt: (index: number, slug: ThresholdSlug) => T): Record<ThresholdSlug, T> =>
	Object.fromEntries(THRESHOLD_SLUGS.map((slug, index) => [slug, valueAt(index, slug)])) as Record<
		ThresholdSlug,
		T
	>;
