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
 * Beside the row's marks, for rows too low to have anything under them: right of them where there is room, else left, else
 * between the last dots. null where it would hide a dot: then the table says it.
 */
export function labelBeside(
	label: string,
	dots: readonly number[],
	[low, high]: [low: number, high: number],
	[left, right]: [number, number],
	y: number
): PlacedLabel | null {
	const width = textWidth(label, 11);
	const first = Math.min(low, ...dots);
	const last = Math.max(high, ...dots);
	if (last + GAP + width <= right) return { x: last + GAP, y, anchor: 'start' };
	if (first - GAP - width >= left) return { x: first - GAP, y, anchor: 'end' };
	const isFree = dots.every((dot) => dot < right - width - GAP);
	return isFree ? { x: right, y, anchor: 'end' } : null;
}
