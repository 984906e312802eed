import { exp } from '../draws/exponential.ts';
import { ln } from '../draws/logarithm.ts';
import { ORDERING_OFFSETS, orderingOf, partialOrderings } from '../orderings/orderingIndex.ts';
import { THRESHOLD_COUNT, THRESHOLD_SLUGS } from '../scenario/thresholds.ts';
import type { OrderingsSummary, PrefixNode } from './summary.ts';

const TOP = 10;
const PREFIX_DEPTH = 3;

/** How many orderings occurred, how uncertain that is, the most frequent ones, and what comes first, second, third. */
export function summariseOrderings(orderings: Uint32Array, kept: number): OrderingsSummary {
	const occurring = occurringIndices(orderings);
	let entropyTimesKept = 0;
	for (const index of occurring)
		if (orderings[index]! > 1) entropyTimesKept += orderings[index]! * ln(orderings[index]!);
	return {
		distinct: occurring.length,
		effective: kept > 0 ? exp(ln(kept) - entropyTimesKept / kept) : 0,
		top: mostFrequent(orderings, occurring).map((index) => ({
			order: slugsOf(orderingOf(index)),
			share: orderings[index]! / kept
		})),
		prefixes: kept > 0 ? prefixTree(prefixCounts(orderings, occurring), kept) : []
	};
}

const slugsOf = (order: readonly number[]) => order.map((threshold) => THRESHOLD_SLUGS[threshold]!);

/** Ascending indices of the orderings that occurred: a small part of the table. */
function occurringIndices(orderings: Uint32Array): Int32Array {
	let distinct = 0;
	for (let index = 0; index < orderings.length; index++) if (orderings[index] !== 0) distinct++;
	const indices = new Int32Array(distinct);
	let next = 0;
	for (let index = 0; index < orderings.length; index++) if (orderings[index] !== 0) indices[next++] = index;
	return indices;
}

/** Indices of the most frequent orderings; of equally frequent ones the lower index comes first. */
function mostFrequent(orderings: Uint32Array, occurring: Int32Array): number[] {
	const top: number[] = [];
	for (const index of occurring) {
		const count = orderings[index]!;
		if (top.length === TOP && count <= orderings[top[TOP - 1]!]!) continue;
		const place = top.findIndex((other) => orderings[other]! < count);
		top.splice(place < 0 ? top.length : place, 0, index);
		if (top.length > TOP) top.pop();
	}
	return top;
}

/** Futures by their first three arrivals: index of the first three's ordering, or of the whole one if it is shorter. */
function prefixCounts(orderings: Uint32Array, occurring: Int32Array): Map<number, number> {
	const counts = new Map<number, number>();
	let arrived = 0;
	for (const index of occurring) {
		while (index >= ORDERING_OFFSETS[arrived + 1]!) arrived++;
		const depth = Math.min(arrived, PREFIX_DEPTH);
		const run = RUNS[arrived]!;
		const prefix = ORDERING_OFFSETS[depth]! + Math.floor((index - ORDERING_OFFSETS[arrived]!) / run);
		counts.set(prefix, (counts.get(prefix) ?? 0) + orderings[index]!);
	}
	return counts;
}

/** How many orderings of k arrivals begin in the same way. */
const RUNS = Array.from(
	{ length: THRESHOLD_COUNT + 1 },
	(_, k) => partialOrderings(k) / partialOrderings(Math.min(k, PREFIX_DEPTH))
);

function prefixTree(counts: Map<number, number>, kept: number): PrefixNode[] {
	const roots: PrefixNode[] = [];
	for (const [prefix, count] of counts) {
		let siblings = roots;
		const order = orderingOf(prefix);
		const steps = order.length < PREFIX_DEPTH ? [...slugsOf(order), null] : slugsOf(order);
		for (const next of steps) {
			let node = siblings.find((sibling) => sibling.next === next);
			if (!node) siblings.push((node = { next, share: 0, children: [] }));
			node.share += count;
			siblings = node.children;
		}
	}
	const finish = (nodes: PrefixNode[]): void => {
		nodes.sort((one, other) => other.share - one.share);
		for (const node of nodes) {
			node.share /= kept;
			finish(node.children);
		}
	};
	finish(roots);
	return roots;
}
