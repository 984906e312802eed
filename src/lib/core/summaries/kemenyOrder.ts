/**
 * The order that agrees with most pairs: of all orders of the items the one in which the sum of `before[i][j]` over all
 * pairs with i in front of j is largest (J. G. Kemeny, "Mathematics without numbers", Daedalus 88, 1959; also called the
 * Kemeny–Young or linear ordering solution). Exact, by dynamic programming over the subsets of items: 2^n · n steps, a few
 * thousand for nine. Of orders that agree equally the one whose items come first in the numbering is taken.
 *
 * @param before before[i][j]: how much speaks for i in front of j; a square table, its diagonal is not read
 * @returns item indices, first to last
 *
 * @example kemenyOrder([[0, 0.4, 0.6], [0.6, 0, 0.7], [0.4, 0.3, 0]]) // [1, 0, 2]
 */
export function kemenyOrder(before: readonly (readonly number[])[]): number[] {
	const count = before.length;
	const subsets = 1 << count;
	/** By subset: the best sum of an order of its items, and which of them stands last in it. */
	const best = new Float64Array(subsets);
	const last = new Int8Array(subsets);
	for (let subset = 1; subset < subsets; subset++) {
		best[subset] = -Infinity;
		for (let item = count - 1; item >= 0; item--) {
			if (!(subset & (1 << item))) continue;
			const others = subset & ~(1 << item);
			let agreement = best[others]!;
			for (let other = 0; other < count; other++)
				if (others & (1 << other)) agreement += before[other]![item]!;
			// Sums of the same numbers in another sequence may differ in their last bits: that decides nothing.
			if (agreement > best[subset]! + SLACK) {
				best[subset] = agreement;
				last[subset] = item;
			}
		}
	}
	const order: number[] = [];
	for (let subset = subsets - 1; subset > 0; subset &= ~(1 << order[0]!)) order.unshift(last[subset]!);
	return order;
}

const SLACK = 1e-9;
