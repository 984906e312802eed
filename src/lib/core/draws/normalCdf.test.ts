import { expect, it } from 'vitest';
import { doublesBetween } from './manyDoubles.ts';
import { normalCdf, normalCdfColumn } from './normalCdf.ts';

it.each([
	// Computed with mpmath 1.3.0, ncdf, at 60 digits.
	[-37, 5.725571222524577e-300],
	[-20, 2.7536241186062337e-89],
	[-10, 7.619853024160525e-24],
	[-5.7, 5.990371401063528e-9],
	[-5.6, 1.071759025831093e-8],
	[-3, 0.0013498980316300946],
	[-1.959963984540054, 0.025000000000000012],
	[-1, 0.15865525393145705],
	[-0.6629, 0.2536973008682368],
	[-0.3, 0.3820885778110474],
	[0.3, 0.6179114221889527],
	[1.5, 0.9331927987311419],
	[4, 0.9999683287581669]
])('Φ(%d) = %d', (z, share) => {
	expect(Math.abs(normalCdf(z) / share - 1)).toBeLessThan(1e-15);
});

it('has its ends and its middle', () => {
	expect(normalCdf(0)).toBe(0.5);
	expect(normalCdf(-Infinity)).toBe(0);
	expect(normalCdf(Infinity)).toBe(1);
	expect(normalCdf(-39)).toBe(0);
	expect(normalCdf(-38)).toBeGreaterThan(0);
	expect(normalCdf(9)).toBe(1);
	expect(normalCdf(NaN)).toBeNaN();
});

it('adds up to 1 with its mirror image', () => {
	for (const z of doublesBetween(-9, 9, 10_000))
		expect(Math.abs(normalCdf(z) + normalCdf(-z) - 1)).toBeLessThan(3e-16);
});

it('does not fall by more than rounding, also where its three formulas meet', () => {
	const z = Float64Array.from([
		...doublesBetween(-38, 8),
		...doublesBetween(-5.6569, -5.6568),
		...doublesBetween(-0.663, -0.6629)
	]).sort();
	const shares = z.map(normalCdf);
	expect(shares.findIndex((share, i) => i > 0 && share < shares[i - 1]! * (1 - 2e-15))).toBe(-1);
});

it('gives a column the same bits, also in place', () => {
	const z = Float64Array.from(doublesBetween(-8, 8, 1000));
	const target = z.slice();
	normalCdfColumn(target, target, 999);
	expect([...target]).toEqual([...z.slice(0, 999).map(normalCdf), z[999]]);
});
