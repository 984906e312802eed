import { expect, it } from 'vitest';
import { doublesBetween } from './manyDoubles.ts';
import { normalCdf } from './normalCdf.ts';
import { normalQuantile } from './normalQuantile.ts';

it.each([
	// Wichura's own check values, Applied Statistics 37 (1988), p. 479, to the digits he prints.
	[0.25, -0.6744897501960817],
	[0.001, -3.090232306167814],
	[1e-20, -9.262340089798408],
	// The 90th percentile, and the ends of the 95% interval: tables of the normal distribution.
	[0.9, 1.2815515655446004],
	[0.975, 1.959963984540054]
])('at %d is %d', (u, z) => {
	expect(Math.abs(normalQuantile(u) / z - 1)).toBeLessThan(1e-15);
});

it('has its ends and its middle', () => {
	expect(normalQuantile(0.5)).toBe(0);
	expect(normalQuantile(0)).toBe(-Infinity);
	expect(normalQuantile(1)).toBe(Infinity);
	for (const outside of [-0.1, 1.1, NaN]) expect(normalQuantile(outside)).toBeNaN();
});

it('undoes the normal distribution', () => {
	for (const z of doublesBetween(-37, 0, 10_000))
		expect(Math.abs(normalQuantile(normalCdf(z)) - z)).toBeLessThan(4e-14);
	for (const z of doublesBetween(0, 5, 10_000))
		expect(Math.abs(normalQuantile(normalCdf(z)) - z)).toBeLessThan(1e-10);
});
