import { addPacked, MOST_IN_A_LANE, type OutcomeLanes } from './outcomeLanes.ts';

/**
 * Counts outcomes by group: table[group · outcomes + outcome] += futures of that group in which the outcome is true.
 *
 * @param groups each future's group
 */
export type CountByGroup = (
	groups: Int32Array,
	lanes: OutcomeLanes,
	count: number,
	table: Uint32Array
) => void;

/** @param groupCount how many groups there are at most */
export function groupCounter(groupCount: number, wordCount: number): CountByGroup {
	const occupancy = new Int32Array(groupCount);
	const packed = Array.from({ length: wordCount }, () => new Int32Array(groupCount));

	return (groups, { outcomes, words }, count, table) => {
		occupancy.fill(0);
		for (let i = 0; i < count; i++) occupancy[groups[i]!]!++;
		let fullest = 0;
		for (let group = 0; group < groupCount; group++) fullest = Math.max(fullest, occupancy[group]!);
		const strip = fullest > MOST_IN_A_LANE ? MOST_IN_A_LANE : count;
		for (let from = 0; from < count; from += strip) {
			const to = Math.min(from + strip, count);
			for (let w = 0; w < words.length; w++) {
				const sums = packed[w]!;
				addWord(groups, words[w]!, sums, from, to);
				for (let group = 0; group < groupCount; group++) {
					if (sums[group] === 0) continue;
					addPacked(sums[group]!, w, outcomes, table, group * outcomes);
					sums[group] = 0;
				}
			}
		}
	};
}

function addWord(groups: Int32Array, word: Int32Array, sums: Int32Array, from: number, to: number): void {
	for (let i = from; i < to; i++) sums[groups[i]!]! += word[i]!;
}
