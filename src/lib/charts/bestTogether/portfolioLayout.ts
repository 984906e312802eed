/** Where the growing bars stand, in pixels. */
export interface PortfolioLayout {
	/** Whether the names stand above their bars instead of before them. */
	stacked: boolean;
	nameWidth: number;
	left: number;
	right: number;
	top: number;
	rowHeight: number;
	/** From the row's top to the bar's middle. */
	barMiddle: number;
	shown: number;
	height: number;
}

const STACKED_BELOW = 700;
const TOP = 30;
const FOOT = 24;

export function portfolioLayout(count: number, width: number, height?: number): PortfolioLayout {
	const stacked = width < STACKED_BELOW;
	const [comfortable, densest] = stacked ? [52, 44] : [38, 30];
	const room = height === undefined ? Infinity : height - TOP - FOOT;
	const rowHeight = Math.max(densest, Math.min(comfortable, Math.floor(room / Math.max(count, 1))));
	const shown = Math.max(1, Math.min(count, Math.floor(room / rowHeight)));
	const nameWidth = stacked ? width : Math.min(330, Math.round(width * 0.36));
	return {
		stacked,
		nameWidth,
		left: stacked ? 1 : nameWidth + 12,
		right: width - (stacked ? 34 : 44),
		top: TOP,
		rowHeight,
		barMiddle: stacked ? 31 : rowHeight / 2,
		shown,
		height: height ?? TOP + shown * rowHeight + FOOT
	};
}
