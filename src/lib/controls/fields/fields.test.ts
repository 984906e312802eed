import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from './formatNumber.ts';
import { parseNumber } from './parseNumber.ts';
import { linearScale, logScale } from './sliderScale.ts';

test.each([
	['20,000', 20_000],
	[' 1 000 ', 1000],
	['1e3', 1000],
	['.5', 0.5],
	['−2', -2],
	['20k', 20_000],
	['1.5M', 1_500_000]
])('%s is read as %d', (text, value) => {
	expect(parseNumber(text)).toBe(value);
});

test.each(['', 'abc', '1.2.3', '1e999', 'NaN', 'Infinity', '12h'])('"%s" is no number', (text) => {
	expect(parseNumber(text)).toBeNull();
});

test('a printed number is read back as the same', () => {
	fc.assert(
		fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
			expect(parseNumber(formatNumber(value))).toBe(value + 0);
		})
	);
});

test.each([
	['log', logScale(0.001, 1e8)],
	['linear', linearScale(2025, 2060, 0.25)]
])('every step of a %s slider is a new, larger value', (_, scale) => {
	const values = Array.from({ length: scale.steps + 1 }, (_, position) => scale.valueAt(position));
	for (let position = 1; position <= scale.steps; position++) {
		expect(values[position]).toBeGreaterThan(values[position - 1]!);
		expect(Math.round(scale.positionOf(values[position]!))).toBe(position);
	}
});

test('values beyond the ends of a slider rest at its ends', () => {
	const scale = logScale(1, 1000);
	expect(scale.positionOf(0.1)).toBe(0);
	expect(scale.positionOf(1e9)).toBe(scale.steps);
});
