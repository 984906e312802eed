import { PLACES } from './prefixBlocks.ts';

/** Where the tree's three columns stand, in pixels. */
export interface FirstLayout {
	columnWidth: number;
	top: number;
	/** Pixels for a share of one. */
	treeHeight: number;
	height: number;
	/** Blocks lower than this are merged into "others", as no label fits in. */
	leastBlock: number;
}

const HEAD = 24;

export function firstLayout(width: number, height?: number): FirstLayout {
	const whole = height ?? (width < 560 ? 560 : 480);
	return {
		columnWidth: width / PLACES,
		top: HEAD,
		treeHeight: whole - HEAD - 2,
		height: whole,
		leastBlock: 17
	};
}
