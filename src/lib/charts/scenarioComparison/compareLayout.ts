import { isStacked } from '../proposalVerdicts/rowLayout.ts';

/** Where the parts of the comparison stand, in pixels. */
export interface CompareLayout {
	/** Whether names and numbers stand above the dots instead of beside them. */
	stacked: boolean;
	nameWidth: number;
	/** The scale of shares. */
	left: number;
	right: number;
	/** The scale of differences; null where there is no room for it. */
	differences: { left: number; right: number } | null;
	/** Top of the first line of scenario labels. */
	labelsTop: number;
	labelHeight: number;
	/** Top of the first row. */
	top: number;
	rowHeight: number;
	/** From a row's top. */
	nameBaseline: number;
	dotsY: number;
	/** From a row's top to the first of its differences, and from each to the next. */
	firstDifferenceY: number;
	differenceHeight: number;
	/** Between what is told of the whole and the proposals. */
	gap: number;
	/** How many proposals fit; the rest is said in a line below. */
	shown: number;
	height: number;
}

const LABEL_HEIGHT = 18;
/** For the scales' ends, under the labels. */
const SCALE_HEIGHT = 22;
const MORE_LINE = 22;
const GAP = 10;
const NUMBER_WIDTH = 96;

export function compareLayout(
	{ scenarios, headlines, proposals }: { scenarios: number; headlines: number; proposals: number },
	width: number,
	height?: number
): CompareLayout {
	const stacked = isStacked(width);
	const others = scenarios - 1;
	const differenceHeight = others > 1 ? 13 : 16;
	const rowHeight = stacked ? (others > 1 ? 58 : 42) : Math.max(25, others * differenceHeight + 7);
	const nameWidth = stacked ? width : Math.min(280, Math.round(width * 0.3));
	const differencesWidth = Math.min(200, Math.round(width * 0.18));
	const left = stacked ? 6 : nameWidth + 18;
	const right = stacked ? width - 6 : width - NUMBER_WIDTH - differencesWidth - 36;
	const top = scenarios * LABEL_HEIGHT + SCALE_HEIGHT;
	const headHeight = top + headlines * rowHeight + GAP;
	const room = height === undefined ? Infinity : height - headHeight - 4;
	const fits = proposals * rowHeight <= room;
	const shown = fits ? proposals : Math.max(0, Math.floor((room - MORE_LINE) / rowHeight));
	return {
		stacked,
		nameWidth,
		left,
		right,
		differences: stacked ? null : { left: right + 40, right: width - NUMBER_WIDTH },
		labelsTop: 0,
		labelHeight: LABEL_HEIGHT,
		top,
		rowHeight,
		nameBaseline: stacked ? 13 : rowHeight / 2 + 4,
		dotsY: stacked ? 27 : rowHeight / 2,
		firstDifferenceY: stacked ? 46 : (rowHeight - (others - 1) * differenceHeight) / 2,
		differenceHeight,
		gap: GAP,
		shown,
		height: height ?? headHeight + proposals * rowHeight + 4
	};
}
