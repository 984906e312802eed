import { allSets, gainsOf, setsWithout, type SurvivalSets } from './survivalSets.ts';

/**
 * The set of `size` proposals of which at least one survives in most futures, by exact search: of equally good sets the
 * one whose members come first in the scenario, compared from the first member on.
 *
 * Branch and bound. What a further member adds can only shrink as others join (the count of futures with a survivor is
 * submodular), so that the sum of the best remaining single gains bounds what a branch can still reach; a branch that
 * cannot beat the best set so far is not entered. (G. Nemhauser, L. Wolsey and M. Fisher 1978, "An analysis of
 * approximations for maximizing submodular set functions".)
 *
 * @param mostWork how many sets of survivors are looked at before the search is given up
 * @returns the members' positions, ascending; all proposals where there are no more than `size`. `isExact` is false where
 * the search was given up, which happens only among many proposals that survive at random: then the set is the best found.
 */
export function bestSet(
	sets: SurvivalSets,
	size: number,
	mostWork = MOST_WORK
): { members: number[]; isExact: boolean } {
	const candidates = Array.from({ length: sets.proposals }, (_, proposal) => proposal);
	if (size >= sets.proposals) return { members: candidates, isExact: true };
	const all = allSets(sets);
	const work: Work = { left: mostWork };
	let found = greedySet(sets, size, all);
	// First how good the best set is, the most promising members first; then the first set that is as good.
	search(sets, size, candidates, all, 'by gain', work, found.reached + 1, (better) => {
		found = better;
		return better.reached + 1;
	});
	search(sets, size, candidates, all, 'in order', work, found.reached, (first) => {
		found = first;
		return Infinity;
	});
	return { members: [...found.members].sort((one, other) => one - other), isExact: work.left > 0 };
}

/** So many sets of survivors are looked at before a search is given up: about a second's work. */
const MOST_WORK = 5e7;
interface Work {
	left: number;
}

interface Found {
	members: number[];
	/** In how many futures one of them survives. */
	reached: number;
}

/**
 * Walks through the sets of proposals, leaving out what cannot reach as many futures as are wanted.
 *
 * @param onFound gets each set that reaches so many, and says how many are wanted from then on
 */
function search(
	sets: SurvivalSets,
	size: number,
	candidates: readonly number[],
	all: Int32Array,
	order: 'by gain' | 'in order',
	work: Work,
	wanted: number,
	onFound: (found: Found) => number
): void {
	let least = wanted;
	const gainsAtDepth = Array.from({ length: size }, () => new Float64Array(sets.proposals));

	const extend = (members: number[], waiting: readonly number[], reached: number, left: Int32Array): void => {
		const missing = size - members.length;
		const gains = gainsAtDepth[members.length]!;
		gainsOf(sets, left, gains);
		work.left -= left.length;
		const next =
			order === 'by gain' ? [...waiting].sort((one, other) => gains[other]! - gains[one]!) : waiting;
		for (let c = 0; c <= next.length - missing && work.left > 0; c++) {
			if (reached + bestSum(next, c, gains, missing) < least) return;
			const member = next[c]!;
			const now = reached + gains[member]!;
			if (missing === 1) {
				if (now >= least) least = onFound({ members: [...members, member], reached: now });
				continue;
			}
			if (now + bestSum(next, c + 1, gains, missing - 1) < least) continue;
			extend([...members, member], next.slice(c + 1), now, setsWithout(sets, left, member));
		}
	};
	extend([], candidates, 0, all);
}

/** Sum of the `count` highest gains among the candidates from position `from` on. */
function bestSum(candidates: readonly number[], from: number, gains: Float64Array, count: number): number {
	const highest = new Float64Array(count);
	for (let c = from; c < candidates.length; c++) {
		let gain = gains[candidates[c]!]!;
		for (let k = 0; k < count && gain > 0; k++) {
			if (gain <= highest[k]!) continue;
			const passedOn = highest[k]!;
			highest[k] = gain;
			gain = passedOn;
		}
	}
	let sum = 0;
	for (const gain of highest) sum += gain;
	return sum;
}

/** Member by member the one that adds most: nearly the best, and the search's beginning. */
function greedySet(sets: SurvivalSets, size: number, all: Int32Array): Found {
	const members: number[] = [];
	const gains = new Float64Array(sets.proposals);
	let reached = 0;
	for (let left = all; members.length < size;) {
		gainsOf(sets, left, gains);
		let best = -1;
		for (let p = 0; p < sets.proposals; p++)
			if (!members.includes(p) && (best < 0 || gains[p]! > gains[best]!)) best = p;
		members.push(best);
		reached += gains[best]!;
		left = setsWithout(sets, left, best);
	}
	return { members, reached };
}
