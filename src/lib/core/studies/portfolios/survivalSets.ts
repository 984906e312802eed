import type { CountedMasks } from './maskTable.ts';

/** Which proposals survive together, set by set: the members of set s are members[starts[s]] to members[starts[s + 1] − 1]. */
export interface SurvivalSets {
	members: Int32Array;
	starts: Int32Array;
	/** In how many futures exactly the set survives. */
	futures: Float64Array;
	proposals: number;
}

/** The masks as lists of positions; the empty set is left out, since nothing can be gained there. */
export function survivalSets({ words, futures }: CountedMasks, proposals: number): SurvivalSets {
	const wordsPerMask = futures.length > 0 ? words.length / futures.length : 1;
	const members: number[] = [];
	const starts = [0];
	const counts: number[] = [];
	for (let m = 0; m < futures.length; m++) {
		const before = members.length;
		for (let p = 0; p < proposals; p++)
			if ((words[m * wordsPerMask + (p >> 5)]! >>> (p & 31)) & 1) members.push(p);
		if (members.length === before) continue;
		starts.push(members.length);
		counts.push(futures[m]!);
	}
	return {
		members: Int32Array.from(members),
		starts: Int32Array.from(starts),
		futures: Float64Array.from(counts),
		proposals
	};
}

/** Numbers of all sets, to begin with. */
export const allSets = ({ futures }: SurvivalSets): Int32Array =>
	Int32Array.from({ length: futures.length }, (_, set) => set);

/** How many futures of those sets each proposal survives in. */
export function gainsOf(sets: SurvivalSets, among: Int32Array, gains: Float64Array): void {
	gains.fill(0);
	const { members, starts, futures } = sets;
	for (let k = 0; k < among.length; k++) {
		const set = among[k]!;
		const count = futures[set]!;
		for (let m = starts[set]!; m < starts[set + 1]!; m++) gains[members[m]!]! += count;
	}
}

/** The sets among those that do not have this member. */
export function setsWithout(
	{ members, starts }: SurvivalSets,
	among: Int32Array,
	member: number
): Int32Array {
	const left = new Int32Array(among.length);
	let size = 0;
	for (let k = 0; k < among.length; k++) {
		const set = among[k]!;
		let m = starts[set]!;
		const end = starts[set + 1]!;
		while (m < end && members[m] !== member) m++;
		if (m === end) left[size++] = set;
	}
	return left.subarray(0, size);
}
