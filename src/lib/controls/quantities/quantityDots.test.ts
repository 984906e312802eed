import { expect, it } from 'vitest';
import { quantityDomain, quantityDots, quantityScale } from './quantityDots.ts';

it('is twenty dots, half of them on either side of the median', () => {
	const quantity = { p10: 2, p50: 40, p90: 800, scale: 'log' as const };
	const domain = quantityDomain(quantity);
	expect(domain.isLog).toBe(true);
	const { x, valueAt } = quantityScale(domain, [0, 300]);
	const { dots, neverDots } = quantityDots(quantity, x, [0, 300], 60);
	expect(dots).toHaveLength(20);
	expect(neverDots).toBe(0);
	const middle = x(40);
	expect(dots.filter((dot) => dot.x < middle)).toHaveLength(10);
	expect(middle).toBeCloseTo(150, 6);
	expect(valueAt(x(123))).toBeCloseTo(123, 6);
});

it('sets apart what never comes', () => {
	const { dots, neverDots } = quantityDots(
		{ low: 0, high: 1, never: 0.25 },
		(value) => value * 100,
		[0, 100],
		60
	);
	expect([dots.length, neverDots]).toEqual([15, 5]);
	expect(Math.min(...dots.map((dot) => dot.x))).toBeGreaterThanOrEqual(0);
});

it('puts a certain value into the middle, and a negative one too', () => {
	for (const value of [2030, 0, -4]) {
		const { low, high } = quantityDomain(value);
		expect((low + high) / 2).toBeCloseTo(value, 9);
		expect(high).toBeGreaterThan(low);
	}
});
