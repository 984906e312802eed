import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilsonInterval.ts';

describe('wilsonInterval', () => {
	// Newcombe 1998, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, table I.
	it.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718]
	])('gives the published interval for %i of %i', (successes, trials, low, high) => {
		const interval = wilsonInterval(successes, trials);
		expect(interval.low).toBeCloseTo(low, 4);
		expect(interval.high).toBeCloseTo(high, 4);
	});

	it('ends exactly at 0 and 1', () => {
		expect(wilsonInterval(0, 20).low).toBe(0);
		expect(wilsonInterval(20, 20).high).toBe(1);
	});

	it('knows nothing without trials', () => {
		expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
	});

	it('holds the share, stays in [0, 1], and mirrors for failures', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 10_000_000 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(trials, part) => {
					const successes = Math.round(trials * part);
					const { low, high } = wilsonInterval(successes, trials);
					expect(low).toBeGreaterThanOrEqual(0);
					expect(high).toBeLessThanOrEqual(1);
					expect(low).toBeLessThanOrEqual(successes / trials);
					expect(high).toBeGreaterThanOrEqual(successes / trials);
					const mirrored = wilsonInterval(trials - successes, trials);
					expect(mirrored.low).toBeCloseTo(1 - high, 12);
					expect(mirrored.high).toBeCloseTo(1 - low, 12);
				}
			)
		);
	});
});
