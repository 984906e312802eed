import { distributionOf } from '../../core/quantities/distributionOf.ts';
import { quantilesAround } from '../../core/quantities/quantilesAround.ts';
import type { Quantity } from '../../core/index.ts';
import { rounded } from '../fields/formatNumber.ts';

/** Φ⁻¹(0.9). */
const NINE_IN_TEN = 1.2815515655446004;
const DIGITS = 4;
/** Of ends that are a distance away from the median: years need more digits than levels. */
const SUM_DIGITS = 6;
const round = (value: number) => rounded(value, DIGITS);

export const isQuantiles = (quantity: Quantity) => typeof quantity === 'object' && 'p50' in quantity;

/** Leaves out the chance that the value never comes. */
const quantileAt = (quantity: Quantity, z: number): number => {
	if (typeof quantity === 'number') return quantity;
	return distributionOf({ ...quantity, never: 0 }).quantile(z);
};

/** The value with even odds, given that it comes at all. */
export function medianOf(quantity: Quantity): number {
	if (typeof quantity === 'number') return quantity;
	if ('p50' in quantity) return quantity.p50;
	return round(quantileAt(quantity, 0));
}

/** One in ten lies below `low`, one in ten above `high`; null for a constant. */
export function rangeOf(quantity: Quantity): { low: number; high: number } | null {
	if (typeof quantity === 'number') return null;
	if ('p50' in quantity) return { low: quantity.p10, high: quantity.p90 };
	return { low: round(quantileAt(quantity, -NINE_IN_TEN)), high: round(quantileAt(quantity, NINE_IN_TEN)) };
}

/**
 * The same quantity around another median: a shape on a log scale keeps its ratios, any other its differences.
 * A median at or below 0 carries no ratios, so a log scale then keeps its ends. The median itself is taken as it is;
 * what follows from it has four digits, or six where it is a sum: four are too coarse for years.
 */
export function withMedian(quantity: Quantity, median: number): Quantity {
	if (typeof quantity === 'number') return median;
	const old = medianOf(quantity);
	if (median === old) return quantity;
	const shift = (value: number) => rounded(value + median - old, SUM_DIGITS);
	if ('p50' in quantity) return quantilesAround(quantity, median);
	if ('mean' in quantity) return { ...quantity, mean: median };
	if ('median' in quantity) return { ...quantity, median };
	if ('mode' in quantity) {
		return { ...quantity, low: shift(quantity.low), mode: shift(quantity.mode), high: shift(quantity.high) };
	}
	if ('low' in quantity) return { ...quantity, low: shift(quantity.low), high: shift(quantity.high) };
	if ('exponentialMean' in quantity) {
		const from = quantity.from ?? 0;
		return median > from
			? { ...quantity, exponentialMean: round(((median - from) / (old - from)) * quantity.exponentialMean) }
			: quantity;
	}
	return { ...quantity, values: quantity.values.map((item) => ({ ...item, value: shift(item.value) })) };
}

/** The quantity with its width around the median multiplied; on a log scale the ratios are raised to that power. */
export function withWidth(quantity: Quantity, factor: number): Quantity {
	if (typeof quantity === 'number' || factor === 1) return quantity;
	const middle = medianOf(quantity);
	const widen = (value: number) => rounded(middle + (value - middle) * factor, SUM_DIGITS);
	if ('p50' in quantity) {
		const move =
			quantity.scale === 'log' ? (value: number) => round(middle * (value / middle) ** factor) : widen;
		return { ...quantity, p10: move(quantity.p10), p90: move(quantity.p90) };
	}
	if ('mean' in quantity) return { ...quantity, sd: round(quantity.sd * factor) };
	if ('median' in quantity) return { ...quantity, sigma: round(quantity.sigma * factor) };
	if ('mode' in quantity) {
		return { ...quantity, low: widen(quantity.low), mode: widen(quantity.mode), high: widen(quantity.high) };
	}
	if ('low' in quantity) return { ...quantity, low: widen(quantity.low), high: widen(quantity.high) };
	return quantity;
}

/** How wide the quantity is: the logarithm of its range on a log scale, its range otherwise; 0 for what has no width. */
export function widthOf(quantity: Quantity): number {
	const range = rangeOf(quantity);
	if (!range || typeof quantity === 'number' || 'values' in quantity || 'exponentialMean' in quantity)
		return 0;
	const isLog = 'median' in quantity || ('p50' in quantity && quantity.scale === 'log');
	return isLog ? Math.log(range.high / range.low) : range.high - range.low;
}

/** The same belief as 10th, 50th and 90th percentile, whatever kind it was. */
export function asQuantiles(quantity: Quantity): Quantity {
	if (typeof quantity !== 'number' && 'p50' in quantity) return quantity;
	const p50 = medianOf(quantity);
	const range = rangeOf(quantity) ?? {
		low: round(p50 - Math.abs(p50) / 2),
		high: round(p50 + Math.abs(p50) / 2)
	};
	const never = typeof quantity === 'object' && quantity.never ? { never: quantity.never } : {};
	return {
		p10: range.low,
		p50,
		p90: range.high,
		...(range.low > 0 ? { scale: 'log' as const } : {}),
		...never
	};
}
