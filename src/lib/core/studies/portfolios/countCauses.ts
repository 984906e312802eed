import { NO_IDENTITY } from '../../futures/eventKey.ts';
import { CAUSE_SLOTS } from '../../summaries/counts.ts';
import type { OutcomeColumns } from '../outcomeColumns.ts';
import type { StudyPlan } from '../prepareStudy.ts';
import { NONE_FAILS, SEVERAL_CAUSES, type StudyCounts } from '../studyCounts.ts';

/**
 * Counts what the chosen portfolio dies of, where none of it survives.
 *
 * @returns a function that counts the first `count` futures of the block and says in how many a member survives
 */
export function causeCounter(
	{ chosen }: StudyPlan,
	{ causes, chosenSurvives }: OutcomeColumns
): (count: number, counts: StudyCounts) => number {
	return (count, { sharedCauses, deaths }) => {
		let surviving = 0;
		for (let i = 0; i < count; i++) {
			surviving += chosenSurvives[i]!;
			if (chosenSurvives[i] === 1) continue;
			/** One bit for each cause. */
			let seen = 0;
			for (let member = 0; member < chosen.length; member++) {
				const cause = causes[member]![i]!;
				seen |= 1 << cause;
				deaths[member * CAUSE_SLOTS + cause]!++;
			}
			sharedCauses[sharedRow(seen & ~(1 << NO_IDENTITY))]!++;
		}
		return surviving;
	};
}

function sharedRow(causes: number): number {
	if (causes === 0) return NONE_FAILS;
	return (causes & (causes - 1)) === 0 ? 31 - Math.clz32(causes) : SEVERAL_CAUSES;
}
