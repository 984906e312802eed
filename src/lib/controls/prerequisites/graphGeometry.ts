import type { ThresholdSlug } from '../../core/index.ts';
import type { Arrow } from './arrows.ts';
import type { GraphLayout, Spot } from './graphLayout.ts';

export const WIDTH = 328;
/** A badge's side; on a page of 320 px it is still 24. */
export const BADGE = 28;
const ROW = 56;
/** A name under a badge. */
const NAME = 16;
const MARGIN = 36;
const TOP = 8;
/** Thresholds without arrows stand so many in a row. */
const ALONE_IN_A_ROW = 5;
/** Between a badge and the arrow's ends. */
const GAP = 3;
const TIP = 7;

export interface Point {
	x: number;
	y: number;
}
export interface GraphGeometry {
	height: number;
	/** The middle of each threshold's badge. */
	middles: Map<ThresholdSlug, Point>;
	/** What is to be drawn of each arrow: its line, and its tip. */
	lines: { arrow: Arrow; path: string; tip: string }[];
	/** A thin rule between the thresholds with arrows and those without; null where one kind is missing. */
	ruleY: number | null;
}

/** Where badges and arrows are, in a picture of fixed width. */
export function graphGeometry({ columns, rows, spots, routes, alone }: GraphLayout): GraphGeometry {
	const step = columns > 1 ? (WIDTH - 2 * MARGIN) / (columns - 1) : 0;
	const pointAt = ({ column, row }: Spot): Point => ({
		x: columns > 1 ? MARGIN + column * step : WIDTH / 2,
		y: TOP + BADGE / 2 + row * ROW
	});
	const middles = new Map([...spots].map(([slug, spot]) => [slug, pointAt(spot)]));
	const linkedHeight = rows * ROW;
	const ruleY = rows > 0 && alone.length > 0 ? TOP + linkedHeight : null;
	const aloneTop = ruleY === null ? TOP : ruleY + 2 * TOP;
	alone.forEach((slug, index) => {
		const inRow = Math.min(ALONE_IN_A_ROW, alone.length);
		const pitch = (WIDTH - 2 * MARGIN) / (ALONE_IN_A_ROW - 1);
		middles.set(slug, {
			x: inRow === 1 ? MARGIN : MARGIN + (index % ALONE_IN_A_ROW) * pitch,
			y: aloneTop + BADGE / 2 + Math.floor(index / ALONE_IN_A_ROW) * ROW
		});
	});
	const aloneRows = Math.ceil(alone.length / ALONE_IN_A_ROW);
	const height = aloneTop + (aloneRows > 0 ? aloneRows * ROW : linkedHeight) - (ROW - BADGE - NAME) + TOP / 2;
	const lines = routes.map(({ arrow, through }) => {
		const isPaired = routes.some(
			(other) =>
				other.arrow !== arrow &&
				[other.arrow.from, other.arrow.to].every((slug) => slug === arrow.from || slug === arrow.to)
		);
		// Two arrows between the same two stand apart: after above, follows (or the way back) below.
		const isUpper = arrow.kind === 'after' && through[0]!.column < through.at(-1)!.column;
		const shift = isPaired ? (isUpper ? -6 : 6) : 0;
		return { arrow, ...lineThrough(through.map(pointAt), shift) };
	});
	return { height, middles, lines, ruleY };
}

const digit = (value: number) => Math.round(value * 10) / 10;

/** A line that leaves and reaches badges level, and bends between the columns. */
function lineThrough(points: readonly Point[], shift: number): { path: string; tip: string } {
	const direction = points[0]!.x <= points.at(-1)!.x ? 1 : -1;
	const edge = BADGE / 2 + GAP;
	const ends = points.map(({ x, y }, index): Point => {
		const inwards = index === 0 ? edge : index === points.length - 1 ? -(edge + TIP - 1) : 0;
		return { x: digit(x + direction * inwards), y: digit(y + shift) };
	});
	const [start, ...rest] = ends as [Point, ...Point[]];
	let path = `M${start.x},${start.y}`;
	let last = start;
	for (const point of rest) {
		const middle = digit((last.x + point.x) / 2);
		path += `C${middle},${last.y},${middle},${point.y},${point.x},${point.y}`;
		last = point;
	}
	const tipX = digit(last.x + direction * (TIP - 1));
	const base = digit(last.x - direction);
	const tip = `M${tipX},${last.y}L${base},${last.y - 4}V${last.y + 4}Z`;
	return { path, tip };
}
