import { CAUSES } from '../../futures/eventKey.ts';
import { CAUSE_SLOTS } from '../../summaries/counts.ts';
import type { Cause, Share } from '../../summaries/summary.ts';
import { outcomeShare } from '../outcomeShare.ts';
import type { StudyPlan } from '../prepareStudy.ts';
import { shareOfGroup } from '../shareOfGroup.ts';
import type { ChosenPortfolio, PortfolioStudy } from '../study.ts';
import { NONE_FAILS, outcomeCount, SEVERAL_CAUSES, wordsPerMask, type StudyCounts } from '../studyCounts.ts';
import { bestPortfolios } from './bestPortfolios.ts';

/** The best sets, what the chosen one dies of, and which proposals survive together. */
export function summarisePortfolios(plan: StudyPlan, counts: StudyCounts): PortfolioStudy {
	const ids = plan.run.proposals.map(({ id }) => id);
	return {
		best: bestPortfolios(counts.masks, ids, counts.kept),
		chosen: chosenPortfolio(plan, counts, ids),
		survivors: {
			ids,
			wordsPerMask: wordsPerMask(plan.shape),
			words: [...counts.masks.words],
			futures: [...counts.masks.futures],
			kept: counts.kept
		}
	};
}

function chosenPortfolio({ chosen }: StudyPlan, counts: StudyCounts, ids: string[]): ChosenPortfolio {
	// The portfolio's tally stands behind those of the outcomes.
	const any = outcomeCount(counts.shape);
	const noneSurvives = counts.kept - counts.sums[any]!;
	const deathsOf = (member: number): number[] =>
		CAUSES.map((_, cause) => counts.deaths[member * CAUSE_SLOTS + cause]!);
	const byMember = chosen.map((_, member) => deathsOf(member));
	const allDeaths = CAUSES.map((_, cause) => byMember.reduce((sum, deaths) => sum + deaths[cause]!, 0));
	const deathCount = allDeaths.reduce((sum, count) => sum + count, 0);
	return {
		ids: chosen.map((position) => ids[position]!),
		any: outcomeShare(counts, any),
		noneSurvives,
		sharedCause: causeShares([...counts.sharedCauses.subarray(0, CAUSES.length)], noneSurvives),
		severalCauses: shareOfGroup(counts.sharedCauses[SEVERAL_CAUSES]!, noneSurvives),
		noneFails: shareOfGroup(counts.sharedCauses[NONE_FAILS]!, noneSurvives),
		deaths: causeShares(allDeaths, deathCount),
		members: chosen.map((position, member) => ({
			id: ids[position]!,
			causes: causeShares(byMember[member]!, noneSurvives)
		}))
	};
}

/** Those that occur, largest first; equal ones in the order of causes. */
const causeShares = (counts: readonly number[], futures: number): { cause: Cause; share: Share }[] =>
	CAUSES.map((cause, identity) => ({ cause, count: counts[identity]! }))
		.filter(({ count }) => count > 0)
		.sort((one, other) => other.count - one.count)
		.map(({ cause, count }) => ({ cause, share: shareOfGroup(count, futures) }));
