import { linearScale, logScale } from '../../charts/frame/linearScale.ts';
import { stackDots, type Dot } from '../../charts/marks/stackDots.ts';
import { normalQuantile } from '../../core/draws/normalQuantile.ts';
import { distributionOf } from '../../core/quantities/distributionOf.ts';
import type { Quantity } from '../../core/index.ts';
import { isLogarithmic } from './quantityKinds.ts';

/** Each dot is one future in twenty. */
export const DOTS = 20;
/** z of the first and the last of a hundred: what lies beyond is not drawn. */
const OUTERMOST = 2.3263478740408408;

/** Between which values a quantity is drawn, and whether over ratios. */
export interface QuantityDomain {
	low: number;
	high: number;
	isLog: boolean;
}

const withoutNever = (quantity: Quantity): Quantity =>
	typeof quantity === 'number' ? quantity : { ...quantity, never: 0 };

/** All but the outermost hundredths of the quantity, with a little air; a certain value stands in the middle. */
export function quantityDomain(quantity: Quantity): QuantityDomain {
	const { quantile } = distributionOf(withoutNever(quantity));
	const [low, high] = [quantile(-OUTERMOST), quantile(OUTERMOST)];
	const isLog = isLogarithmic(quantity) && low > 0;
	if (!(high > low)) {
		const around = Math.abs(low) / 2 || 1;
		return { low: low - around, high: low + around, isLog: false };
	}
	if (isLog) return { low: low * (low / high) ** 0.04, high: high * (high / low) ** 0.04, isLog };
	return { low: low - 0.04 * (high - low), high: high + 0.04 * (high - low), isLog };
}

export interface DotPicture {
	radius: number;
	dots: Dot[];
	/** How many of the twenty never come. */
	neverDots: number;
}

/** The quantity as twenty futures, stacked over the pixels from `left` to `right`. */
export function quantityDots(
	quantity: Quantity,
	x: (value: number) => number,
	[left, right]: readonly [number, number],
	height: number
): DotPicture {
	const never = typeof quantity === 'object' ? (quantity.never ?? 0) : 0;
	const neverDots = Math.round(DOTS * never);
	const count = DOTS - neverDots;
	const { quantile } = distributionOf(withoutNever(quantity));
	const positions = Array.from({ length: count }, (_, dot) => {
		const pixels = x(quantile(normalQuantile((dot + 0.5) / count)));
		return Math.min(right, Math.max(left, pixels));
	});
	return { ...stackDots(positions, height, 5), neverDots };
}

/** Values to pixels and back. */
export function quantityScale({ low, high, isLog }: QuantityDomain, range: readonly [number, number]) {
	const x = (isLog ? logScale : linearScale)([low, high], range);
	const back = linearScale(range, isLog ? [Math.log(low), Math.log(high)] : [low, high]);
	return { x, valueAt: (pixels: number) => (isLog ? Math.exp(back(pixels)) : back(pixels)) };
}
