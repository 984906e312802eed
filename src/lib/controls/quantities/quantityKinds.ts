import type { Quantity } from '../../core/index.ts';
import { rounded } from '../fields/formatNumber.ts';
import { asQuantiles, medianOf, rangeOf } from '../beliefs/quantityShape.ts';

/** The ways in which an uncertain number can be said. */
export type QuantityKind =
	'constant' | 'quantiles' | 'normal' | 'lognormal' | 'uniform' | 'triangular' | 'exponential' | 'discrete';

/** In plain words, in the order in which they are offered. */
export const QUANTITY_KINDS: readonly [kind: QuantityKind, words: string][] = [
	['quantiles', 'a middle and a range'],
	['constant', 'one certain value'],
	['uniform', 'anything between two ends, all alike'],
	['triangular', 'two ends and the likeliest between'],
	['normal', 'a bell curve (normal)'],
	['lognormal', 'a bell curve of ratios (lognormal)'],
	['exponential', 'a wait that may end any time (exponential)'],
	['discrete', 'a list of values']
];

export function kindOf(quantity: Quantity): QuantityKind {
	if (typeof quantity === 'number') return 'constant';
	if ('p50' in quantity) return 'quantiles';
	if ('mean' in quantity) return 'normal';
	if ('median' in quantity) return 'lognormal';
	if ('mode' in quantity) return 'triangular';
	if ('low' in quantity) return 'uniform';
	return 'exponentialMean' in quantity ? 'exponential' : 'discrete';
}

/** Φ⁻¹(0.9): a normal's 80% range is twice this many standard deviations. */
const NINE_IN_TEN = 1.2815515655446004;
/** Of the half base of a symmetric triangle, from the middle to the point that nine in ten lie below: 1 − √0.2. */
const TRIANGLE_REACH = 1 - Math.sqrt(0.2);
/** Years need more digits than levels: they are large numbers close to each other. */
const DIGITS = 6;
const round = (value: number) => rounded(value, DIGITS);

/**
 * The same belief said in another way: with the same median and the same 80% range, as far as that way can say both. The
 * chance that the value never comes is kept, except by a certain value, which cannot say it.
 */
export function asKind(quantity: Quantity, kind: QuantityKind): Quantity {
	if (kindOf(quantity) === kind) return quantity;
	const median = medianOf(quantity);
	if (kind === 'constant') return median;
	const never = typeof quantity === 'object' && quantity.never ? { never: quantity.never } : {};
	const whole = asQuantiles(quantity);
	if (kind === 'quantiles') return whole;
	const { low, high } = rangeOf(whole) ?? { low: median, high: median };
	const half = (high - low) / 2 || Math.abs(median) / 10 || 1;
	/** What was positive stays so: levels and durations must. */
	const floored = (value: number) => round(low > 0 && value <= 0 ? low / 2 : value);
	switch (kind) {
		case 'normal':
			return { mean: median, sd: round(half / NINE_IN_TEN), ...never };
		case 'lognormal': {
			if (median <= 0) return quantity;
			const ratio = low > 0 ? Math.log(high / low) / 2 : Math.log(Math.max(high / median, 1.1));
			return { median, sigma: round(Math.max(ratio, 0.01) / NINE_IN_TEN), ...never };
		}
		case 'uniform':
			return { low: floored(median - half / 0.8), high: round(median + half / 0.8), ...never };
		case 'triangular': {
			const reach = half / TRIANGLE_REACH;
			return { low: floored(median - reach), mode: median, high: round(median + reach), ...never };
		}
		case 'exponential': {
			const mean = (2 * half) / Math.log(9);
			const from = round(median - mean * Math.LN2);
			if (from > 0 || low <= 0) return { exponentialMean: round(mean), from, ...never };
			return { exponentialMean: round(median / Math.LN2), ...never };
		}
		case 'discrete': {
			// Three values with the weights 3, 4, 3: Swanson's rule for a 10/50/90 range (Hurst and others 2000).
			const three = [low, median, high].map((value) => round(value));
			const values = [...new Set(three)].map((value) => ({ value, weight: value === three[1] ? 4 : 3 }));
			return { values, ...never };
		}
	}
}

/** Whether a middle and range may be turned to the logarithmic scale: ratios need positive numbers. */
export const mayBeLogarithmic = (quantity: Quantity): boolean =>
	typeof quantity === 'object' && 'p50' in quantity && quantity.p10 > 0;

export const isLogarithmic = (quantity: Quantity): boolean =>
	typeof quantity === 'object' && ('median' in quantity || ('p50' in quantity && quantity.scale === 'log'));
