import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatDifference, formatWithError } from './formatDifference.ts';

const around = (difference: number, error: number) => ({
	difference,
	low: difference - error,
	high: difference + error
});

it.each([
	[0.123, 0.004, '+12.3 ±0.4'],
	[-0.123, 0.004, '−12.3 ±0.4'],
	[0.1234, 0.0004, '+12.34 ±0.04'],
	[0.1234, 0.00001, '+12.34 ±0.01'],
	[-0.034, 0.0151, '−3 ±2'],
	[0.3, 0.12, '+30 ±12'],
	[0.0004, 0.004, '0.0 ±0.4'],
	[0, 0, '0'],
	[0, 0.00004, '0.00 ±0.01']
])('a difference of %d with an error of %d is %s points', (difference, error, text) => {
	expect(formatDifference(around(difference, error))).toBe(text);
});

it('takes the longer arm', () => {
	expect(formatWithError({ difference: 1.25, low: 1.2, high: 1.55 })).toBe('+1.3 ±0.3');
});

it('never shows an error smaller than it is', () => {
	fc.assert(
		fc.property(
			fc.double({ min: -1, max: 1, noNaN: true }),
			fc.double({ min: 0, max: 0.5, noNaN: true }),
			(difference, error) => {
				const interval = around(difference, error);
				const shown = Number(formatDifference(interval).split('±')[1] ?? 0);
				const longer = Math.max(interval.high - difference, difference - interval.low);
				expect(shown).toBeGreaterThanOrEqual(100 * longer - 1e-6);
			}
		)
	);
});
