import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedGenerator } from '../draws/keyedGenerator.ts';
import { normalCdf } from '../draws/normalCdf.ts';
import { normalQuantile } from '../draws/normalQuantile.ts';
import type { Quantity } from '../scenario/scenario.ts';
import { distributionOf } from './distributionOf.ts';
import { Z90 } from './quantiles.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const sorted = (numbers: number[]) => [...numbers].sort((one, other) => one - other);
const width = between(0.01, 100);
const somewhere = between(-100, 100);

const quantiles = fc.tuple(somewhere, width, width).map(([p50, below, above]) => ({
	p10: p50 - below,
	p50,
	p90: p50 + above
}));
const logQuantiles = fc
	.tuple(between(0.001, 1000), between(1.01, 100), between(1.01, 100))
	.map(([p50, below, above]) => ({ p10: p50 / below, p50, p90: p50 * above, scale: 'log' as const }));
const normal = fc.record({ mean: somewhere, sd: width });
const lognormal = fc.record({ median: width, sigma: between(0.01, 3) });
const uniform = fc.tuple(somewhere, width).map(([low, range]) => ({ low, high: low + range }));
const triangular = fc
	.tuple(somewhere, width, fc.oneof(between(0, 1), fc.constantFrom(0, 1)))
	.map(([low, range, share]) => ({
		low,
		mode: Math.min(low + share * range, low + range),
		high: low + range
	}));
const exponential = fc.record({ exponentialMean: width, from: somewhere });
const smooth = fc.oneof(quantiles, logQuantiles, normal, lognormal, uniform, triangular, exponential);
const discrete = fc
	.uniqueArray(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 8 })
	.chain((values) => fc.tuple(fc.constant(sorted(values)), fc.array(width, { minLength: 8, maxLength: 8 })))
	.map(([values, weights]) => ({ values: values.map((value, i) => ({ value, weight: weights[i]! })) }));
const never = between(0.01, 0.9);
const anyQuantity = fc
	.tuple(fc.oneof(smooth, discrete), fc.option(never, { nil: undefined }))
	.map(([quantity, never]): Quantity => ({ ...quantity, ...(never === undefined ? {} : { never }) }));

describe('every quantity', () => {
	it('never falls where z rises', () => {
		fc.assert(
			fc.property(anyQuantity, between(-8, 8), between(-8, 8), (quantity, one, other) => {
				const { quantile } = distributionOf(quantity);
				const [low, high] = [quantile(Math.min(one, other)), quantile(Math.max(one, other))];
				fc.pre(low < Infinity);
				expect(high).toBeGreaterThanOrEqual(low - 1e-12 * Math.abs(low));
			})
		);
	});

	it('fills columns with the same values, and their logarithms, also in place and in several blocks', () => {
		fc.assert(
			fc.property(
				anyQuantity,
				fc.array(between(-6, 6), { minLength: 600, maxLength: 1100 }),
				(quantity, draws) => {
					const distribution = distributionOf(quantity);
					const values = Float64Array.from(draws);
					distribution.fill(values, values, draws.length - 1);
					expect([...values]).toEqual([...draws.slice(0, -1).map(distribution.quantile), draws.at(-1)]);
					const logarithms = Float64Array.from(draws);
					distribution.fillLn(logarithms, logarithms, draws.length - 1);
					for (let i = 0; i < draws.length - 1; i++) {
						const expected = values[i]! > 0 ? Math.log(values[i]!) : -Infinity;
						if (Number.isFinite(expected)) expect(Math.abs(logarithms[i]! - expected)).toBeLessThan(1e-13);
						else expect(logarithms[i]).toBe(expected);
					}
				}
			),
			{ numRuns: 30 }
		);
	});

	it('has a distribution function that agrees with its quantiles', () => {
		fc.assert(
			fc.property(anyQuantity, between(-4, 4), (quantity, z) => {
				const { quantile, cdf } = distributionOf(quantity);
				const value = quantile(z);
				fc.pre(value < Infinity);
				// By definition Q(z) is the least value with P(X <= value) >= Φ(z).
				expect(cdf(value)).toBeGreaterThanOrEqual(normalCdf(z) - 1e-9);
				expect(cdf(value - 1e-6 - 1e-6 * Math.abs(value))).toBeLessThanOrEqual(normalCdf(z) + 1e-9);
			})
		);
	});
});

describe('smooth quantities', () => {
	it('come back to z', () => {
		fc.assert(
			fc.property(smooth, between(-4, 4), (quantity, z) => {
				const { quantile, zOf, isConstant } = distributionOf(quantity);
				expect(isConstant).toBe(false);
				// A value near 100 with a width of 0.01 keeps only 12 digits of the width.
				const digitsLost = Math.abs(quantile(z)) / Math.abs(quantile(0.1) - quantile(-0.1));
				expect(Math.abs(zOf(quantile(z)) - z)).toBeLessThan(1e-9 + 1e-11 * digitsLost);
			})
		);
	});

	it('come back to z when they may never happen', () => {
		fc.assert(
			fc.property(smooth, never, between(-4, 4), (quantity, never, z) => {
				const { quantile, zOf } = distributionOf({ ...quantity, never });
				fc.pre(normalCdf(z) < 0.999 * (1 - never));
				const digitsLost = Math.abs(quantile(z)) / Math.abs(quantile(z - 0.1) - quantile(z));
				expect(Math.abs(zOf(quantile(z)) - z)).toBeLessThan(1e-9 + 1e-11 * digitsLost);
			})
		);
	});
});

describe('quantiles', () => {
	it('go through the three points', () => {
		fc.assert(
			fc.property(fc.oneof(quantiles, logQuantiles), (quantity) => {
				const { quantile } = distributionOf(quantity);
				const close = (value: number, wanted: number) =>
					Math.abs(value - wanted) <= 1e-13 * Math.max(Math.abs(wanted), Math.abs(quantity.p50));
				expect(close(quantile(-Z90), quantity.p10)).toBe(true);
				expect(close(quantile(0), quantity.p50)).toBe(true);
				expect(close(quantile(Z90), quantity.p90)).toBe(true);
			})
		);
	});

	it('are normal where symmetric, lognormal where symmetric on the log scale', () => {
		const linear = distributionOf({ p10: 3 - 2 * Z90, p50: 3, p90: 3 + 2 * Z90 });
		const onLogScale = distributionOf({ p10: 5 / 4, p50: 5, p90: 20, scale: 'log' });
		for (const z of [-3, -1, 0, 0.5, 2.5]) {
			expect(linear.quantile(z)).toBeCloseTo(distributionOf({ mean: 3, sd: 2 }).quantile(z), 12);
			const lognormal = distributionOf({ median: 5, sigma: Math.log(4) / Z90 });
			expect(onLogScale.quantile(z) / lognormal.quantile(z)).toBeCloseTo(1, 13);
		}
	});

	it('may lie together on one side', () => {
		const { quantile, zOf, cdf } = distributionOf({ p10: 1, p50: 1, p90: 2 });
		expect(quantile(-5)).toBe(1);
		expect(zOf(0.99)).toBe(-Infinity);
		expect(zOf(1)).toBe(0);
		expect(cdf(1)).toBe(0.5);
		expect(distributionOf({ p10: 0, p50: 1, p90: 1 }).cdf(1)).toBe(1);
	});
});

describe('never', () => {
	it('holds the share that it says', () => {
		const { quantile, zOf, cdf } = distributionOf({ low: 10, high: 20, never: 0.3 });
		const last = normalQuantile(0.7);
		expect(quantile(last + 1e-9)).toBe(Infinity);
		expect(quantile(last - 1e-9)).toBeCloseTo(20, 6);
		expect(quantile(normalQuantile(0.35))).toBeCloseTo(15, 12);
		expect(cdf(1e300)).toBeCloseTo(0.7, 15);
		expect(cdf(Infinity)).toBe(1);
		expect(zOf(20)).toBeCloseTo(last, 12);
		expect(zOf(Infinity)).toBe(Infinity);
	});

	it('applies to a constant too', () => {
		const { quantile, isConstant, cdf } = distributionOf({ mean: 5, sd: 0, never: 0.5 });
		expect(isConstant).toBe(false);
		expect(quantile(-0.01)).toBe(5);
		expect(quantile(0.01)).toBe(Infinity);
		expect(cdf(5)).toBe(0.5);
	});
});

describe('known values', () => {
	it('are those of the textbooks', () => {
		// The median of a triangle on 0 to 1 with its mode at 0 is 1 - √½; of a wait of mean 1, ln 2.
		expect(distributionOf({ low: 0, mode: 0, high: 1 }).quantile(0)).toBeCloseTo(1 - Math.SQRT1_2, 15);
		expect(distributionOf({ exponentialMean: 1 }).quantile(0)).toBeCloseTo(Math.LN2, 15);
		expect(distributionOf({ exponentialMean: 2, from: 7 }).cdf(9)).toBeCloseTo(1 - Math.exp(-1), 14);
		expect(distributionOf({ low: 2, high: 6 }).cdf(3)).toBeCloseTo(0.25, 14);
		expect(distributionOf({ median: 3, sigma: 0.5 }).quantile(1)).toBeCloseTo(3 * Math.exp(0.5), 13);
	});

	it('have the mean that they should', () => {
		const nextWord = keyedGenerator(1, 2, 3);
		const z = Float64Array.from({ length: 100_000 }, () =>
			normalQuantile(((nextWord() >>> 0) + 0.5) / 2 ** 32)
		);
		const meanOf = (quantity: Quantity) => {
			const values = new Float64Array(z.length);
			distributionOf(quantity).fill(z, values, z.length);
			return values.reduce((sum, value) => sum + value, 0) / z.length;
		};
		expect(meanOf({ low: 0, mode: 1, high: 5 })).toBeCloseTo(2, 1);
		expect(meanOf({ exponentialMean: 3, from: 1 })).toBeCloseTo(4, 1);
		expect(meanOf({ median: 1, sigma: 1 })).toBeCloseTo(Math.exp(0.5), 1);
		const values = [{ value: 1, weight: 1 }, { value: 4, weight: 3 }]; // prettier-ignore
		expect(meanOf({ values })).toBeCloseTo(3.25, 1);
	});
});

describe('constants', () => {
	it('include what leaves no choice', () => {
		const same: Quantity[] = [
			3,
			{ p10: 3, p50: 3, p90: 3 },
			{ p10: 3, p50: 3, p90: 3, scale: 'log' },
			{ mean: 3, sd: 0 },
			{ median: 3, sigma: 0 },
			{ low: 3, high: 3 },
			{ low: 3, mode: 3, high: 3 },
			{ exponentialMean: 0, from: 3 },
			{ values: [{ value: 3, weight: 2 }] }
		];
		for (const quantity of same) {
			const { isConstant, quantile, zOf, cdf } = distributionOf(quantity);
			expect([isConstant, quantile(1.7), zOf(2.99), zOf(3), cdf(2.99), cdf(3)]).toEqual([
				true,
				3,
				-Infinity,
				Infinity,
				0,
				1
			]);
		}
	});
});

it('discrete values change where the weights say', () => {
	const { quantile, zOf, cdf } = distributionOf({
		values: [{ value: 1, weight: 1 }, { value: 2, weight: 2 }, { value: 9, weight: 1 }] // prettier-ignore
	});
	expect([0.2, 0.3, 0.7, 0.8].map((u) => quantile(normalQuantile(u)))).toEqual([1, 2, 2, 9]);
	expect(zOf(0)).toBe(-Infinity);
	expect(cdf(1)).toBeCloseTo(0.25, 15);
	expect(cdf(5)).toBeCloseTo(0.75, 15);
	expect(zOf(9)).toBe(Infinity);
});
