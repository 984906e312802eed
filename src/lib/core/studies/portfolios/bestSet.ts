import { allSets, gainsOf, setsWithout, type SurvivalSets } from './survivalSets.ts';

/**
 * The set of `size` proposals of which at least one survives in most futures, by exact search: of equally good sets the
 * one whose members come first in the scenario, compared from the first member on.
 *
 * Branch and bound. What a further member adds can only shrink as others join (the count of futures with a survivor is
 * submodular), so that the sum of the best remaining single gains, and the number of futures that remaining members can
 * reach at all, both bound what a branch can still reach; a branch that cannot beat the best set so far is not entered.
 * (G. Nemhauser, L. Wolsey and M. Fisher 1978, "An analysis of approximations for maximizing submodular set functions".)
 *
 * @returns the members' positions, ascending; all proposals where there are no more than `size`
 */
export function bestSet(sets: SurvivalSets, size: number): number[] {
	const all = allSets(sets);
	const candidates = Array.from({ length: sets.proposals }, (_, proposal) => proposal);
	if (size >= sets.proposals) return candidates;
	const greedy = greedySet(sets, size, all);

	// First how good the best set is, the most promising branches first; then the first set that is as good.
	let most = greedy.reached;
	const firstGains = new Float64Array(sets.proposals);
	gainsOf(sets, all, firstGains);
	const byGain = [...candidates].sort((one, other) => firstGains[other]! - firstGains[one]! || one - other);
	search(
		sets,
		size,
		byGain,
		all,
		(reached) => {
			most = Math.max(most, reached);
			return most + 1;
		},
		most + 1
	);
	let found = greedy.members;
	search(
		sets,
		size,
		candidates,
		all,
		(_, members) => {
			found = members;
			return Infinity;
		},
		most
	);
	return [...found].sort((one, other) => one - other);
}

/**
 * Walks through the sets in the order of the candidates.
 *
 * @param onFound gets each set that reaches at least `wanted` futures, and says how many are wanted from then on
 */
function search(
	sets: SurvivalSets,
	size: number,
	candidates: readonly number[],
	all: Int32Array,
	onFound: (reached: number, members: number[]) => number,
	wanted: number
): void {
	let least = wanted;
	const gainsAtDepth = Array.from({ length: size }, () => new Float64Array(sets.proposals));

	const extend = (members: number[], from: number, reached: number, left: Int32Array): void => {
		const missing = size - members.length;
		const gains = gainsAtDepth[members.length]!;
		gainsOf(sets, left, gains);
		for (let c = from; c <= candidates.length - missing; c++) {
			// What the candidates from here on can add, at most.
			if (reached + bestSum(candidates, c, gains, missing) < least) return;
			const member = candidates[c]!;
			const now = reached + gains[member]!;
			if (missing === 1) {
				if (now >= least) least = onFound(now, [...members, member]);
				continue;
			}
			const others = now + bestSum(candidates, c + 1, gains, missing - 1);
			if (others < least) continue;
			extend([...members, member], c + 1, now, setsWithout(sets, left, member));
		}
	};
	extend([], 0, 0, all);
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
function greedySet(
	sets: SurvivalSets,
	size: number,
	all: Int32Array
): { members: number[]; reached: number } {
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
