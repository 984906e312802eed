import type { ThresholdSlug } from '../../core/scenario/thresholds.ts';
import { orderingTree, type OrderingCounts } from '../../core/orderings/orderingTree.ts';
import type { PrefixNode, Summary } from '../../core/index.ts';
import { PLACES } from '../../charts/whatComesFirst/prefixBlocks.ts';
import { prefixOf } from '../../charts/whatComesFirst/prefixView.ts';
import { orderingsInLanes } from '../../simulation/orderingsInLanes.ts';
import type { Asked } from '../../simulation/studyInLanes.ts';

/** All orders of the latest summary that was looked into. */
let counted: { of: Summary; orderings: Promise<OrderingCounts> } | null = null;

/**
 * A complete summary with three more levels of its tree below a beginning, and below every beginning on the way there,
 * counted from the same futures.
 *
 * @param text of the beginning, such as "awareness.deception"
 */
export async function deeperSummary(asked: Asked, summary: Summary, text: string): Promise<Summary> {
	const prefix = prefixOf(text);
	if (counted?.of !== summary) counted = { of: summary, orderings: orderingsInLanes(asked, summary) };
	const { orderings } = counted;
	orderings.catch(() => (counted = null));
	const counts = await orderings;
	const prefixes = prefix.reduce((nodes: readonly PrefixNode[], _, place) => {
		const path = prefix.slice(0, place + 1);
		return grafted(nodes, path, orderingTree(counts, path, PLACES));
	}, summary.orderings.prefixes);
	return { ...summary, orderings: { ...summary.orderings, prefixes: [...prefixes] } };
}

/** The tree with other children below the node at the end of a path; nodes that it lacks on the way are made. */
function grafted(
	nodes: readonly PrefixNode[],
	path: readonly ThresholdSlug[],
	below: PrefixNode[]
): PrefixNode[] {
	const [slug, ...rest] = path;
	if (slug === undefined) return below;
	const share = below.reduce((sum, node) => sum + node.share, 0);
	const known = nodes.find(({ next }) => next === slug) ?? { next: slug, share, children: [] };
	const node = { ...known, children: grafted(known.children, rest, below) };
	return nodes.some(({ next }) => next === slug)
		? nodes.map((other) => (other.next === slug ? node : other))
		: [...nodes, node];
}
