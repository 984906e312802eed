import { exp } from '../draws/exponential.ts';
import { ln } from '../draws/logarithm.ts';
import { ORDERING_OFFSETS, orderingOf, partialOrderings } from '../orderings/orderingIndex.ts';
import { THRESHOLD_COUNT, THRESHOLD_SLUGS } from '../scenario/thresholds.ts';
import type { OrderingsSummary, PrefixNode } from './summary.ts';

const TOP = 10;
const PREFIX_DEPTH = 3;

/** How many orderings occurred, how uncertain that is, the most frequent ones, and what comes first, second, third. */
export function summariseOrderings(orderings: Uint32Array, kept: number): OrderingsSummary {
	let distinct = 0;
	let entropyTimesKept = 0;
	const top: { index: number; count: number }[] = [];
	for (let index = 0; index < orderings.length; index++) {
		const count = orderings[index]!;
		if (count === 0) continue;
		distinct++;
		if (count > 1) entropyTimesKept += count * ln(count);
		if (top.length < TOP || count > top[TOP - 1]!.count) {
			top.push({ index, count });
			top.sort((one, other) => other.count - one.count || one.index - other.index);
			if (top.length > TOP) top.pop();
		}
	}
	return {
		distinct,
		effective: kept > 0 ? exp(ln(kept) - entropyTimesKept / kept) : 0,
		top: top.map(({ index, count }) => ({ order: slugsOf(orderingOf(index)), share: count / kept })),
		prefixes: kept > 0 ? prefixTree(prefixCounts(orderings), kept) : []
	};
}

const slugsOf = (order: readonly number[]) => order.map((threshold) => THRESHOLD_SLUGS[threshold]!);

/** Futures by their first three arrivals: index of the first three's ordering, or of the whole one if it is shorter. */
function prefixCounts(orderings: Uint32Array): Map<number, number> {
	const counts = new Map<number, number>();
	for (let arrived = 0; arrived <= THRESHOLD_COUNT; arrived++) {
		const offset = ORDERING_OFFSETS[arrived]!;
		const length = partialOrderings(arrived);
		const depth = Math.min(arrived, PREFIX_DEPTH);
		const run = length / partialOrderings(depth);
		for (let first = 0; first < length; first += run) {
			let count = 0;
			for (let index = offset + first; index < offset + first + run; index++) count += orderings[index]!;
			if (count === 0) continue;
			const prefix = ORDERING_OFFSETS[depth]! + first / run;
			counts.set(prefix, (counts.get(prefix) ?? 0) + count);
		}
	}
	return counts;
}

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
