/** Where the rows of facts stand, in pixels. */
export interface FactsLayout {
	/** Whether the fact stands above its bars instead of before them. */
	stacked: boolean;
	top: number;
	rowHeight: number;
	/** From the row's top to the middle of the fact's words, and of the bars. */
	wordsMiddle: number;
	barsMiddle: number;
	bitsLeft: number;
	bitsRight: number;
	shareLeft: number;
	shareRight: number;
	shown: number;
	height: number;
}

const FOOT = 40;
const STACKED_BELOW = 640;

export function factsLayout(count: number, width: number, height?: number): FactsLayout {
	const stacked = width < STACKED_BELOW;
	const top = stacked ? 50 : 42;
	const [comfortable, densest] = stacked ? [52, 44] : [40, 28];
	const room = height === undefined ? Infinity : height - top - FOOT;
	const rowHeight = Math.max(densest, Math.min(comfortable, Math.floor(room / Math.max(count, 1))));
	const shown = Math.max(1, Math.min(count, Math.floor(room / rowHeight)));
	const wordsWidth = stacked ? 0 : Math.min(280, Math.round(width * 0.32));
	const bitsWidth = stacked ? Math.round(width * 0.26) : Math.round(width * 0.18);
	const bitsRight = wordsWidth + bitsWidth;
	return {
		stacked,
		top,
		rowHeight,
		wordsMiddle: stacked ? 12 : rowHeight / 2,
		barsMiddle: stacked ? 34 : rowHeight / 2,
		bitsLeft: wordsWidth,
		bitsRight,
		shareLeft: bitsRight + (stacked ? 68 : 92),
		shareRight: width - 28,
		shown,
		height: height ?? top + shown * rowHeight + FOOT
	};
}
