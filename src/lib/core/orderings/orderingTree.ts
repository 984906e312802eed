import { THRESHOLD_SLUGS, thresholdIndex, type ThresholdSlug } from '../scenario/thresholds.ts';
import type { PrefixNode } from '../summaries/summary.ts';
import { ORDERING_OFFSETS, orderingIndex, orderingOf, partialOrderings } from './orderingIndex.ts';

/** Which orderings occurred, and in how many futures each: as many entries in both. */
export interface OrderingCounts {
	/** Ordering indices, see `orderingOf`. */
	orderings: Int32Array;
	futures: Uint32Array;
}

/** The orderings that occurred out of a whole table by ordering index. */
export function occurringOrderings(table: Uint32Array): OrderingCounts {
	const orderings: number[] = [];
	for (let index = 0; index < table.length; index++) if (table[index] !== 0) orderings.push(index);
	return {
		orderings: Int32Array.from(orderings),
		futures: Uint32Array.from(orderings, (index) => table[index]!)
	};
}

/** Counts of disjoint chunks added up, in ascending order of the orderings. */
export function mergeOrderings(parts: readonly OrderingCounts[]): OrderingCounts {
	const sums = new Map<number, number>();
	for (const { orderings, futures } of parts)
		orderings.forEach((index, k) => sums.set(index, (sums.get(index) ?? 0) + futures[k]!));
	const orderings = Int32Array.from(sums.keys()).sort();
	return { orderings, futures: Uint32Array.from(orderings, (index) => sums.get(index)!) };
}

/**
 * What follows a prefix, as a tree of so many levels: shares of all counted futures, larger ones first. With no prefix and
 * three levels it is the summary's own tree.
 *
 * @param prefix thresholds that arrive first, in this order
 */
export function orderingTree(
	{ orderings, futures }: OrderingCounts,
	prefix: readonly ThresholdSlug[],
	depth: number
): PrefixNode[] {
	const roots: PrefixNode[] = [];
	const beginsSo = beginsWith(prefix);
	let total = 0;
	for (let k = 0; k < orderings.length; k++) {
		total += futures[k]!;
		if (!beginsSo(orderings[k]!)) continue;
		const order = orderingOf(orderings[k]!).map((threshold) => THRESHOLD_SLUGS[threshold]!);
		let siblings = roots;
		for (let place = prefix.length; place < prefix.length + depth; place++) {
			// The end of a shorter ordering is a node of its own; that of a complete one is none.
			if (place >= THRESHOLD_SLUGS.length) break;
			const next = order[place] ?? null;
			let node = siblings.find((sibling) => sibling.next === next);
			if (!node) siblings.push((node = { next, share: 0, children: [] }));
			node.share += futures[k]!;
			if (next === null) break;
			siblings = node.children;
		}
	}
	return finished(roots, total);
}

/**
 * Whether an ordering, given by its index, begins with a prefix. Orderings of as many arrivals that begin in the same way
 * stand side by side, so that nothing need be decoded.
 */
function beginsWith(prefix: readonly ThresholdSlug[]): (index: number) => boolean {
	const rank = orderingIndex(prefix.map(thresholdIndex)) - ORDERING_OFFSETS[prefix.length]!;
	const ranges: [from: number, to: number][] = [];
	for (let arrived = prefix.length; arrived <= THRESHOLD_SLUGS.length; arrived++) {
		const run = partialOrderings(arrived) / partialOrderings(prefix.length);
		const from = ORDERING_OFFSETS[arrived]! + rank * run;
		ranges.push([from, from + run]);
	}
	return (index) => ranges.some(([from, to]) => index >= from && index < to);
}

const finished = (nodes: PrefixNode[], total: number): PrefixNode[] =>
	nodes
		.map(({ next, share, children }) => ({ next, share: share / total, children: finished(children, total) }))
		.sort((one, other) => other.share - one.share);
