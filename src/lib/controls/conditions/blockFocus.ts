import type { PrefixBlock } from '../../charts/whatComesFirst/prefixBlocks.ts';

type Place = Pick<PrefixBlock, 'depth' | 'start' | 'share'>;

/** Shares are sums of fractions: what differs by less is the same place. */
const SLACK = 1e-9;

/**
 * Moves the focus among the blocks of a tree by the arrow keys: up and down within a column, right to the first block
 * that continues this one, left to the one that it continues; Home and End to the ends of the column.
 *
 * @returns the block to go to, or null where the key leads nowhere
 */
export function blockFocus(key: string, from: number, blocks: readonly Place[]): number | null {
	const here = blocks[from];
	if (!here) return null;
	const column = (depth: number) =>
		[...blocks.keys()]
			.filter((index) => blocks[index]!.depth === depth)
			.sort((one, other) => blocks[one]!.start - blocks[other]!.start);
	const holds = (outer: Place, inner: Place) =>
		inner.start > outer.start - SLACK && inner.start < outer.start + outer.share - SLACK;
	const own = column(here.depth);
	const place = own.indexOf(from);
	switch (key) {
		case 'ArrowUp':
			return own[place - 1] ?? null;
		case 'ArrowDown':
			return own[place + 1] ?? null;
		case 'ArrowRight':
			return column(here.depth + 1).find((index) => holds(here, blocks[index]!)) ?? null;
		case 'ArrowLeft':
			return column(here.depth - 1).find((index) => holds(blocks[index]!, here)) ?? null;
		case 'Home':
			return place > 0 ? own[0]! : null;
		case 'End':
			return place < own.length - 1 ? own.at(-1)! : null;
		default:
			return null;
	}
}
