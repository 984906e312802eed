import { expect, it } from 'vitest';
import { exp, expColumn, expm1 } from './exponential.ts';
import { furthestApart } from './furthestApart.ts';
import { doublesBetween, doublesOfAnySize, SPECIAL_DOUBLES } from './manyDoubles.ts';
import { unitsApart } from './unitsApart.ts';

const INPUTS = [
	doublesBetween(-2, 2),
	doublesBetween(-746, 710),
	doublesBetween(-746, -700),
	doublesBetween(-1e-9, 1e-9),
	doublesOfAnySize(),
	SPECIAL_DOUBLES
].flat();

// Each is within 1.1 units of the truth, and so is Math's: whole units apart, at most 2.
it.each([
	['exp', exp, Math.exp],
	['expm1', expm1, Math.expm1]
])('%s agrees with Math to the last place or two for every kind of number', (_, own, native) => {
	expect(furthestApart(own, native, INPUTS)).toBeLessThanOrEqual(2);
});

it('gives the known values', () => {
	// e and 1/e: NIST Digital Library of Mathematical Functions, 4.2.11; e^-10: Abramowitz and Stegun, table 4.4.
	expect(unitsApart(exp(1), 2.718281828459045)).toBeLessThanOrEqual(1);
	expect(exp(-1)).toBe(0.36787944117144233);
	expect(unitsApart(exp(-10), 4.5399929762484854e-5)).toBeLessThanOrEqual(1);
	expect(exp(0)).toBe(1);
	expect(expm1(1e-10)).toBe(1.00000000005e-10);
	expect(exp(-Infinity)).toBe(0);
	expect(expm1(-Infinity)).toBe(-1);
});

it('never falls where x rises', () => {
	for (const own of [exp, expm1]) {
		const results = Float64Array.from(doublesBetween(-3, 3)).sort().map(own);
		expect(results.findIndex((result, i) => i > 0 && result < results[i - 1]! * (1 - 3e-16))).toBe(-1);
	}
});

it('gives a column the same bits, also in place', () => {
	const source = Float64Array.from([...doublesBetween(-750, 720, 2000), ...SPECIAL_DOUBLES]);
	const target = source.slice();
	expColumn(target, target, source.length - 1);
	expect([...target.slice(0, -1)]).toEqual([...source.slice(0, -1)].map(exp));
	expect(target.at(-1)).toBe(source.at(-1));
});
