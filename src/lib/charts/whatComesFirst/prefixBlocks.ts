import type { ThresholdSlug } from '../../core/scenario/thresholds.ts';
import type { PrefixNode } from '../../core/summaries/summary.ts';

/** How many places are shown: first, second, third. */
export const PLACES = 3;

/** A prefix of orderings, with the place of its rectangle in shares: `depth` across, `start` to `start + share` down. */
export interface PrefixBlock {
	kind: 'threshold' | 'none' | 'others';
	/** The thresholds that came so far; the last is the block's own (not for `none` and `others`). */
	path: ThresholdSlug[];
	depth: number;
	start: number;
	share: number;
	/** How many continuations are merged into `others`; 0 when some of them were not told apart in the summary. */
	merged: number;
	/** Whether it is all that follows its parent: nothing was large enough to be told apart. */
	whole: boolean;
	/** Whether nothing is shown to its right, so that the block may reach to the edge. */
	last: boolean;
}

/**
 * The tree of what comes first, second and third as rectangles, parents before children, larger before smaller.
 * Siblings under `leastShare` are merged into one block, "others", which has the sum of their shares: what is drawn
 * always adds up to what it continues. A single small one stays itself, as there is nothing to merge it with.
 */
export function prefixBlocks(prefixes: readonly PrefixNode[], leastShare: number): PrefixBlock[] {
	const blocks: PrefixBlock[] = [];

	function place(
		nodes: readonly PrefixNode[],
		total: number,
		path: ThresholdSlug[],
		depth: number,
		from: number
	) {
		const ordered = nodes.filter(({ share }) => share > 0).sort((one, other) => other.share - one.share);
		const untold = total - ordered.reduce((sum, { share }) => sum + share, 0);
		// A summary that leaves out rare branches has more to merge; differences of rounding are not branches.
		const leavesOut = untold > 1e-6;
		const small = ordered.filter(({ share }) => share < leastShare);
		const merged = small.length > 1 || (small.length > 0 && leavesOut) ? small : [];

		let start = from;
		for (const node of ordered) {
			if (merged.includes(node)) continue;
			const { next, share, children } = node;
			const own = next === null ? path : [...path, next];
			const last = next === null || depth === PLACES - 1 || children.length === 0;
			const kind = next === null ? 'none' : 'threshold';
			blocks.push({ kind, path: own, depth, start, share, merged: 0, whole: false, last });
			if (!last) place(children, share, own, depth + 1, start);
			start += share;
		}
		const rest = merged.reduce((sum, { share }) => sum + share, 0) + (leavesOut ? untold : 0);
		if (rest > 0) {
			const count = leavesOut ? 0 : merged.length;
			blocks.push({
				kind: 'others',
				path,
				depth,
				start,
				share: rest,
				merged: count,
				whole: rest > total - 1e-9,
				last: true
			});
		}
	}

	place(prefixes, 1, [], 0, 0);
	return blocks;
}
