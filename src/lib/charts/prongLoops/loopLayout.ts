import type { ProngLink } from '../../core/scenario/scenario.ts';
import { wrapText } from '../frame/fitText.ts';
import { NARROW } from '../frame/timePlot.ts';
import type { LoopNodeId } from './linkWords.ts';

export interface Point {
	x: number;
	y: number;
}
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}
export interface PlacedLabel extends Point {
	anchor: 'start' | 'middle' | 'end';
	/** Baseline to baseline of what it does and its amount, where both are shown one above the other; 0 = in one line. */
	lineHeight: number;
}
export interface LoopLayout {
	isNarrow: boolean;
	height: number;
	nodes: Record<LoopNodeId, Box>;
	arrows: Record<ProngLink, { from: Point; to: Point; label: PlacedLabel }>;
	/** The race brings escape nearer: no feedback of the prongs, and so a thin line without a name. */
	raceToEscape: { from: Point; to: Point };
}

export const NAME_SIZE = 12;
export const VALUE_SIZE = 11;
export const NODE_PADDING = 8;
/** Room for a badge before a name. */
export const BADGE_ROOM = 20;

export const nodeNameLines = (name: string, width: number): string[] =>
	wrapText(name, width - 2 * NODE_PADDING, NAME_SIZE, 2, true);
export const nodeValueLines = (value: string, width: number): string[] =>
	wrapText(value, width - 2 * NODE_PADDING, VALUE_SIZE, 2);

/** Boxes and feedbacks of the upper half, which is a picture by itself where there is no room for all. */
export const UPPER_NODES: readonly LoopNodeId[] = ['demos', 'containment', 'support', 'race'];
export const UPPER_LINKS: readonly ProngLink[] = ['demos', 'campaign', 'leak', 'shield', 'slowdown'];

/**
 * Two columns: the prongs at the left, what they work on at the right; arrows that never cross.
 *
 * @param upperHeight pixels that the upper half takes, where only that is shown
 */
export function loopLayout(width: number, upperHeight?: number): LoopLayout {
	const isNarrow = width < NARROW;
	const nodeWidth = isNarrow ? 108 : Math.min(200, Math.round(width * 0.25));
	const nodeHeight = isNarrow ? 62 : 56;
	const right = width - nodeWidth;
	const rows = isNarrow ? { top: 4, middle: 158, bottom: 318 } : { top: 4, middle: 156, bottom: 342 };
	if (upperHeight !== undefined) rows.middle = upperHeight - nodeHeight - 4;
	const gap = nodeHeight + (isNarrow ? 14 : 18);
	const box = (x: number, y: number): Box => ({ x, y, width: nodeWidth, height: nodeHeight });
	const nodes: LoopLayout['nodes'] = {
		demos: box(0, rows.top),
		containment: box(0, rows.middle),
		understanding: box(0, rows.bottom),
		support: box(right, rows.top),
		race: box(right, rows.middle),
		escape: box(right, rows.bottom - gap),
		oversight: box(right, rows.bottom),
		ready: box(right, rows.bottom + gap)
	};
	const middleOf = ({ y, height }: Box) => y + height / 2;
	const bottomOf = ({ y, height }: Box) => y + height;
	const leftX = isNarrow ? 36 : nodeWidth * 0.3;
	const slowX = right + nodeWidth * (isNarrow ? 0.8 : 0.88);
	const leakY = middleOf(nodes.race);
	const leakMiddle: Point = { x: (nodeWidth + right) / 2, y: leakY };
	const lineHeight = isNarrow ? 0 : 15;
	const above = 8;
	const aside = 12;
	const fanOut = isNarrow ? 18 : 8;
	const vertical = (x: number, fromY: number, toY: number) => ({
		from: { x, y: fromY },
		to: { x, y: toY }
	});
	const beside = (x: number, fromY: number, toY: number, anchor: 'start' | 'end'): PlacedLabel => ({
		x: anchor === 'start' ? x + aside : x - aside,
		y: (fromY + toY) / 2 + 4 - lineHeight / 2,
		anchor,
		lineHeight
	});
	const fan = (target: Box, offset: number, labelY: number) => ({
		from: { x: nodeWidth, y: middleOf(nodes.understanding) + offset },
		to: { x: right - 3, y: middleOf(target) },
		label: { x: right - 8, y: labelY, anchor: 'end' as const, lineHeight: 0 }
	});
	const topGap = [bottomOf(nodes.demos), nodes.containment.y] as const;
	const researchGap = [bottomOf(nodes.containment), nodes.understanding.y] as const;
	const shieldFrom: Point = { x: right + 10, y: bottomOf(nodes.support) };
	return {
		isNarrow,
		height: bottomOf(nodes.ready) + 4,
		nodes,
		arrows: {
			demos: { ...vertical(leftX, topGap[1], topGap[0]), label: beside(leftX, ...topGap, 'start') },
			research: { ...vertical(leftX, ...researchGap), label: beside(leftX, ...researchGap, 'start') },
			campaign: {
				from: { x: nodeWidth, y: middleOf(nodes.demos) },
				to: { x: right, y: middleOf(nodes.support) },
				label: { x: leakMiddle.x, y: middleOf(nodes.demos) - above, anchor: 'middle', lineHeight: 0 }
			},
			leak: {
				from: { x: nodeWidth, y: leakY },
				to: { x: right, y: leakY },
				label: { x: leakMiddle.x, y: leakY + 22, anchor: 'middle', lineHeight: 0 }
			},
			shield: {
				from: shieldFrom,
				to: { x: leakMiddle.x, y: leakY - 7 },
				label: {
					x: leakMiddle.x + (shieldFrom.x - leakMiddle.x) * (isNarrow ? 0.42 : 0.38) + 14,
					y: leakY - (leakY - shieldFrom.y) * 0.3 - (isNarrow ? 0 : 8),
					anchor: 'start',
					lineHeight
				}
			},
			slowdown: {
				...vertical(slowX, ...topGap),
				label: { ...beside(slowX, ...topGap, 'end'), y: topGap[0] + (isNarrow ? 22 : 32) }
			},
			hardenContainment: fan(nodes.escape, -fanOut, middleOf(nodes.escape) - (isNarrow ? 12 : 14)),
			hardenOversight: fan(nodes.oversight, 0, middleOf(nodes.oversight) - 13),
			readiness: fan(nodes.ready, fanOut, middleOf(nodes.ready) + (isNarrow ? 22 : 26))
		},
		raceToEscape: vertical(right + nodeWidth / 2, bottomOf(nodes.race), nodes.escape.y)
	};
}
