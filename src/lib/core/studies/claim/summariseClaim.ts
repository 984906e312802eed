import { differenceInterval } from '../differenceInterval.ts';
import type { StudyPlan } from '../prepareStudy.ts';
import { shareOfGroup } from '../shareOfGroup.ts';
import type { ClaimOutcome, ClaimStudy, ClaimVerdict, GroupDifference } from '../study.ts';
import { OUTCOME, outcomeCount, type StudyCounts } from '../studyCounts.ts';
import { meanInterval, meansDifference, type Moments } from './meanInterval.ts';
import { TIMING_GROUPS } from './rescueTiming.ts';
import { earlierHalf, leadCells, rankCells, totalOf } from './timingGroups.ts';

/** Whether more survives the earlier rescue comes. */
export function summariseClaim(plan: StudyPlan, counts: StudyCounts): ClaimStudy {
	const futures = column(counts, OUTCOME.always);
	const ranks = rankCells(futures);
	const leads = leadCells(futures);
	const parts = earlierHalf(futures);
	const half = (table: Float64Array): [earlier: number, later: number] => {
		const earlier = table.reduce((sum, count, cell) => sum + count * parts[cell]!, 0);
		return [earlier, table.reduce((sum, count) => sum + count, 0) - earlier];
	};
	const [earlierFutures, laterFutures] = half(futures);

	const outcome = (number: number): ClaimOutcome => {
		const survives = column(counts, number);
		const [earlier, later] = half(survives);
		const difference = differenceInterval(earlier, earlierFutures, later, laterFutures);
		return {
			byRank: ranks.map(({ group, cells }) => ({
				...group,
				survives: shareOfGroup(totalOf(cells, survives), group.futures)
			})),
			byLead: leads.map(({ group, cells }) => ({
				...group,
				survives: shareOfGroup(totalOf(cells, survives), group.futures)
			})),
			earlier: shareOfGroup(earlier, earlierFutures),
			later: shareOfGroup(later, laterFutures),
			difference,
			verdict: verdictOf(difference)
		};
	};

	const sums = new Float64Array(TIMING_GROUPS);
	for (let p = 0; p < plan.run.proposals.length; p++) {
		const survives = column(counts, OUTCOME.proposals + p);
		for (let cell = 0; cell < sums.length; cell++) sums[cell]! += survives[cell]!;
	}
	const momentsOf = (cells: readonly number[]): Moments => ({
		futures: totalOf(cells, futures),
		sum: totalOf(cells, sums),
		squares: totalOf(cells, counts.survivingSquares)
	});
	const [earlierSum, laterSum] = half(sums);
	const [earlierSquares, laterSquares] = half(counts.survivingSquares);
	const earlier = { futures: earlierFutures, sum: earlierSum, squares: earlierSquares };
	const later = { futures: laterFutures, sum: laterSum, squares: laterSquares };
	const difference = meansDifference(earlier, later);
	return {
		proposals: Object.fromEntries(
			plan.run.proposals.map(({ id }, p) => [id, outcome(OUTCOME.proposals + p)])
		),
		any: outcome(OUTCOME.anySurvives),
		surviving: {
			byRank: ranks.map(({ group, cells }) => ({ ...group, surviving: meanInterval(momentsOf(cells)) })),
			byLead: leads.map(({ group, cells }) => ({ ...group, surviving: meanInterval(momentsOf(cells)) })),
			earlier: meanInterval(earlier),
			later: meanInterval(later),
			difference,
			verdict: verdictOf(difference)
		}
	};
}

function verdictOf({ low, high }: GroupDifference): ClaimVerdict {
	if (low > 0) return 'holds';
	return high < 0 ? 'reversed' : 'undecided';
}

/** One outcome by rescue's timing. */
function column({ timing, shape }: StudyCounts, outcome: number): Float64Array {
	const outcomes = outcomeCount(shape);
	return Float64Array.from({ length: TIMING_GROUPS }, (_, cell) => timing[cell * outcomes + outcome]!);
}
