import { textWidth } from '../frame/textWidth.ts';

const GAP = 6;

export interface PlacedLabel {
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
}

/** Under the median's tick, moved inwards where it would leave the axis. */
export function labelUnder(
	label: string,
	median: number,
	[left, right]: [number, number],
	y: number
): PlacedLabel {
	const half = textWidth(label, 11) / 2;
	return { x: Math.min(right + 4 - half, Math.max(left + half, median)), y, anchor: 'middle' };
}

/**
 * Beside the row's marks, for rows too low to have anything under them: right of them where there is room, else left,
 * else over the thin end of the row.
 */
export function labelBeside(
	label: string,
	[first, last]: [first: number, last: number],
	[left, right]: [number, number],
	y: number
): PlacedLabel {
	const width = textWidth(label, 11);
	if (last + GAP + width <= right) return { x: last + GAP, y, anchor: 'start' };
	if (first - GAP - width >= left) return { x: first - GAP, y, anchor: 'end' };
	return { x: right, y, anchor: 'end' };
}
