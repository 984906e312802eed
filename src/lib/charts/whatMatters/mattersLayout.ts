import type { Share } from '../../core/summaries/summary.ts';

/** Where the tornado's parts stand, in pixels. */
export interface MattersLayout {
	/** Whether the name stands above its bar instead of before it. */
	stacked: boolean;
	nameWidth: number;
	/** The bars lie between; their labels reach beyond. */
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
const FOOT = 56;

export function mattersLayout(count: number, width: number, height?: number): MattersLayout {
	const stacked = width < STACKED_BELOW;
	const head = stacked ? 46 : 40;
	const [comfortable, densest] = stacked ? [46, 40] : [36, 24];
	const room = height === undefined ? Infinity : height - head - FOOT;
	const rowHeight = Math.max(densest, Math.min(comfortable, Math.floor(room / Math.max(count, 1))));
	const shown = Math.max(1, Math.min(count, Math.floor(room / rowHeight)));
	const nameWidth = stacked ? width - 64 : Math.min(290, Math.round(width * 0.31));
	const labels = stacked ? 96 : 128;
	return {
		stacked,
		nameWidth,
		left: stacked ? labels : nameWidth + 12 + labels,
		right: stacked ? width - labels : width - 56 - labels,
		top: head,
		rowHeight,
		barMiddle: stacked ? 28 : rowHeight / 2,
		shown,
		height: height ?? head + shown * rowHeight + FOOT
	};
}

const STEP = 0.05;
const NARROWEST = 0.1;

/** The part of the scale from 0 to 1 that holds all of these, in steps of five of a hundred. */
export function sharesDomain(shares: readonly Pick<Share, 'low' | 'high'>[]): [low: number, high: number] {
	const low = Math.min(...shares.map((share) => share.low));
	const high = Math.max(...shares.map((share) => share.high));
	const from = Math.max(0, Math.floor(low / STEP) * STEP);
	const to = Math.min(1, Math.ceil(high / STEP) * STEP);
	if (to - from >= NARROWEST) return [from, to];
	const start = Math.max(0, Math.min(from, 1 - NARROWEST));
	return [start, start + NARROWEST];
}
