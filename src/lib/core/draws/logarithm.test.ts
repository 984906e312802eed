import { expect, it } from 'vitest';
import { exp } from './exponential.ts';
import { furthestApart } from './furthestApart.ts';
import { ln, lnColumn, log1p, split } from './logarithm.ts';
import { doublesBetween, doublesOfAnySize, SPECIAL_DOUBLES } from './manyDoubles.ts';
import { unitsApart } from './unitsApart.ts';

const INPUTS = [
	doublesBetween(0, 3),
	doublesBetween(0.999999, 1.000001),
	doublesBetween(-1, 1),
	doublesBetween(0, 1e-308),
	doublesOfAnySize(),
	SPECIAL_DOUBLES
].flat();

it.each([
	['ln', ln, Math.log],
	['log1p', log1p, Math.log1p]
])('%s agrees with Math to the last place for every kind of number', (_, own, native) => {
	expect(furthestApart(own, native, INPUTS)).toBeLessThanOrEqual(1);
});

it('gives the known values', () => {
	// NIST Digital Library of Mathematical Functions, 4.2(iii): ln 10; OEIS A002162: ln 2.
	expect(ln(10)).toBe(2.302585092994046);
	expect(ln(2)).toBe(0.6931471805599453);
	expect(ln(5e-324)).toBe(-744.4400719213812);
	expect(ln(1)).toBe(0);
	expect(ln(0)).toBe(-Infinity);
	expect(ln(-1)).toBeNaN();
	expect(log1p(-1)).toBe(-Infinity);
	expect(unitsApart(log1p(1e-10), 9.9999999995e-11)).toBeLessThanOrEqual(1);
});

it('undoes the exponential', () => {
	const largest = doublesBetween(-700, 700, 10_000).reduce(
		(worst, x) => Math.max(worst, Math.abs(ln(exp(x)) - x)),
		0
	);
	expect(largest).toBeLessThan(1.2e-13);
});

it('splits a number into a power of two and the rest without losing a bit', () => {
	for (const x of doublesOfAnySize(1000)
		.map(Math.abs)
		.filter((x) => x > 1e-300 && x < 1e300)) {
		const { exponent, fraction } = split(x);
		expect(Math.abs(fraction)).toBeLessThan(0.42);
		expect(unitsApart((1 + fraction) * 2 ** exponent, x)).toBe(0);
	}
});

it('gives a column the same bits, also in place and over several blocks', () => {
	const source = Float64Array.from([...doublesBetween(-1, 100, 1500), ...SPECIAL_DOUBLES, 7]);
	const target = source.slice();
	lnColumn(target, target, source.length - 1);
	expect([...target.slice(0, -1)]).toEqual([...source.slice(0, -1)].map(ln));
	expect(target.at(-1)).toBe(7);
});
