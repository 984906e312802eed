import { wilsonInterval } from '../../summaries/wilsonInterval.ts';
import type { BestPortfolio } from '../study.ts';
import { bestSet } from './bestSet.ts';
import type { CountedMasks } from './maskTable.ts';
import { allSets, gainsOf, setsWithout, survivalSets, type SurvivalSets } from './survivalSets.ts';

export const LARGEST_PORTFOLIO = 6;

/**
 * The best set of each size from 1 to `largest`, by exact search, with what each member adds to those before it.
 *
 * @param ids the scenario's proposals
 * @param kept all kept futures
 */
export function bestPortfolios(
	masks: CountedMasks,
	ids: readonly string[],
	kept: number,
	largest = LARGEST_PORTFOLIO
): BestPortfolio[] {
	const sets = survivalSets(masks, ids.length);
	const shareOf = (count: number) => ({
		share: kept > 0 ? count / kept : 0,
		...wilsonInterval(count, kept)
	});
	return Array.from({ length: Math.min(largest, ids.length) }, (_, k) => {
		let reached = 0;
		const best = bestSet(sets, k + 1);
		const members = inOrderOfGain(sets, best.members).map(({ proposal, gain }) => {
			reached += gain;
			return {
				id: ids[proposal]!,
				anySoFar: shareOf(reached),
				added: kept > 0 ? gain / kept : 0
			};
		});
		return { size: k + 1, members, any: shareOf(reached), isExact: best.isExact };
	});
}

/** The members in such an order that each next one is the one that adds most. */
function inOrderOfGain(sets: SurvivalSets, members: readonly number[]): { proposal: number; gain: number }[] {
	const gains = new Float64Array(sets.proposals);
	const ordered: { proposal: number; gain: number }[] = [];
	const waiting = [...members];
	let left = allSets(sets);
	while (waiting.length > 0) {
		gainsOf(sets, left, gains);
		const next = waiting.reduce((best, member) => (gains[member]! > gains[best]! ? member : best));
		ordered.push({ proposal: next, gain: gains[next]! });
		waiting.splice(waiting.indexOf(next), 1);
		left = setsWithout(sets, left, next);
	}
	return ordered;
}
