import type { Cause } from '../../core/summaries/summary.ts';
import { textWidth } from '../frame/textWidth.ts';
import { causeName } from './causeNames.ts';

const BADGE_AND_GAP = 21;
const GAP = 16;
const LINE = 22;

export interface LegendItem {
	cause: Cause;
	/** Left edge, and the middle of the line. */
	x: number;
	y: number;
}

/** The causes in lines that are as wide as the picture. */
export function causesLegend(
	causes: readonly Cause[],
	width: number
): { items: LegendItem[]; height: number } {
	let x = 0;
	let y = 9;
	const items = causes.map((cause) => {
		const itemWidth = BADGE_AND_GAP + textWidth(causeName(cause), 12);
		if (x > 0 && x + itemWidth > width) {
			x = 0;
			y += LINE;
		}
		const item = { cause, x, y };
		x += itemWidth + GAP;
		return item;
	});
	return { items, height: causes.length ? y + 9 : 0 };
}
