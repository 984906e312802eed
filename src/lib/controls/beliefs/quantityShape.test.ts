import { expect, test } from 'vitest';
import type { Quantity } from '../../core/index.ts';
import { asQuantiles, medianOf, rangeOf, withMedian, withWidth } from './quantityShape.ts';

const EVERY_KIND: [string, Quantity][] = [
	['constant', 40],
	['quantiles on a log scale', { p10: 10, p50: 40, p90: 200, scale: 'log' }],
	['quantiles on a linear scale', { p10: 30, p50: 40, p90: 45 }],
	['normal', { mean: 40, sd: 3 }],
	['lognormal', { median: 40, sigma: 0.5 }],
	['uniform', { low: 30, high: 50 }],
	['triangular', { low: 30, mode: 40, high: 50 }],
	['exponential', { exponentialMean: 57.7078, from: 0 }],
	['discrete', { values: [{ value: 40, weight: 1 }] }]
];

test.each(EVERY_KIND)('the median of a %s is 40, and can be moved to 50', (_, quantity) => {
	expect(medianOf(quantity)).toBeCloseTo(40, 1);
	expect(medianOf(withMedian(quantity, 50))).toBeCloseTo(50, 1);
});

test('a log scale keeps its ratios, a linear one its differences', () => {
	expect(withMedian({ p10: 10, p50: 40, p90: 200, scale: 'log' }, 80)).toEqual({
		p10: 20,
		p50: 80,
		p90: 400,
		scale: 'log'
	});
	expect(withMedian({ p10: 2028, p50: 2030, p90: 2040 }, 2035)).toEqual({ p10: 2033, p50: 2035, p90: 2045 });
});

// Φ⁻¹(0.9) = 1.28155: one in ten of a normal with sd 10 lies below 100 - 12.8155.
test('the range of a normal is its 10th and 90th percentile', () => {
	expect(rangeOf({ mean: 100, sd: 10 })).toEqual({ low: 87.18, high: 112.8 });
});

test('twice the width squares the ratios of a log scale', () => {
	expect(withWidth({ p10: 20, p50: 40, p90: 120, scale: 'log' }, 2)).toEqual({
		p10: 10,
		p50: 40,
		p90: 360,
		scale: 'log'
	});
});

test('the chance of never survives every change', () => {
	const quantity: Quantity = { median: 40, sigma: 0.5, never: 0.3 };
	expect(withMedian(quantity, 50)).toMatchObject({ never: 0.3 });
	expect(withWidth(quantity, 2)).toMatchObject({ never: 0.3 });
	expect(asQuantiles(quantity)).toMatchObject({ p50: 40, never: 0.3 });
});

test('a median that is none keeps the ends of a log scale', () => {
	const quantity: Quantity = { p10: 10, p50: 40, p90: 200, scale: 'log' };
	expect(withMedian(quantity, 0)).toEqual({ ...quantity, p50: 0 });
	expect(withMedian(quantity, -5)).toEqual({ ...quantity, p50: -5 });
});

test('years keep their months when they are moved or widened', () => {
	expect(withMedian({ p10: 2028, p50: 2030, p90: 2040 }, 2030.25)).toEqual({
		p10: 2028.25,
		p50: 2030.25,
		p90: 2040.25
	});
	expect(withWidth({ p10: 2028, p50: 2031, p90: 2040 }, 0.1)).toEqual({
		p10: 2030.7,
		p50: 2031,
		p90: 2031.9
	});
});
