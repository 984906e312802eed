import type { QuantilesQuantity } from '../scenario/scenario.ts';
import { rounded } from './rounded.ts';

const RATIO_DIGITS = 4;
/** Ends that are a distance away from the median: years need more digits than levels. */
const SUM_DIGITS = 6;

/**
 * The same shape around another median: a log scale keeps the ratios of its ends to the median, a linear one the
 * differences. The median is taken as it is; the ends have four digits, or six where they are sums. A median at or below
 * 0 carries no ratios, so a log scale then keeps its ends.
 */
export function quantilesAround(quantity: QuantilesQuantity, median: number): QuantilesQuantity {
	const { p10, p50, p90, scale } = quantity;
	if (median === p50) return quantity;
	const isLog = scale === 'log';
	if (isLog && median <= 0) return { ...quantity, p50: median };
	const move = (end: number): number =>
		isLog && p50 > 0 ? rounded((end * median) / p50, RATIO_DIGITS) : rounded(end + median - p50, SUM_DIGITS);
	return { ...quantity, p10: move(p10), p50: median, p90: move(p90) };
}
