import { tenth } from '../frame/tenth.ts';
import type { Point } from './loopLayout.ts';

export const THINNEST = 1;
const THICKEST = 7;

export const arrowWidth = (strength: number): number =>
	strength <= 0 ? THINNEST : tenth(1.5 + (THICKEST - 1.5) * Math.sqrt(strength));

const point = ({ x, y }: Point): string => `${tenth(x)} ${tenth(y)}`;

/**
 * The line of an arrow and what stands at its end: a head where it makes more of something, a bar where it makes less.
 * The line stops where the head begins.
 */
export function arrowShape(
	from: Point,
	to: Point,
	width: number,
	sign: 'more' | 'less'
): { line: string; end: string; middle: Point } {
	const length = Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2) || 1;
	const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
	const at = (back: number, side: number): Point => ({
		x: to.x - along.x * back - along.y * side,
		y: to.y - along.y * back + along.x * side
	});
	const head = 7 + width;
	const half = 4 + width * 0.75;
	const bar = 3;
	const before = 3;
	const start = { x: from.x + along.x * 3, y: from.y + along.y * 3 };
	return {
		line: `M${point(start)}L${point(at(sign === 'more' ? head : before + bar, 0))}`,
		end:
			sign === 'more'
				? `M${point(at(2, 0))}L${point(at(head + 2, half))}L${point(at(head + 2, -half))}Z`
				: `M${point(at(before, half + 3))}L${point(at(before, -half - 3))}L${point(at(before + bar, -half - 3))}L${point(at(before + bar, half + 3))}Z`,
		middle: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
	};
}
