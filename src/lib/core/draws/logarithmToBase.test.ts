import { expect, it } from 'vitest';
import { furthestApart } from './furthestApart.ts';
import { log10, log2 } from './logarithmToBase.ts';
import { doublesBetween, doublesOfAnySize, SPECIAL_DOUBLES } from './manyDoubles.ts';

it('log2 and log10 agree with Math to the last place or two for every kind of number', () => {
	const inputs = [
		...doublesBetween(0, 10),
		...doublesBetween(0.99, 1.01),
		...doublesOfAnySize(),
		...SPECIAL_DOUBLES
	];
	expect(furthestApart(log2, Math.log2, inputs)).toBeLessThanOrEqual(2);
	expect(furthestApart(log10, Math.log10, inputs)).toBeLessThanOrEqual(2);
});

it('log2 is exact at powers of two, log10 at powers of ten', () => {
	for (let exponent = -1074; exponent < 1024; exponent++) expect(log2(2 ** exponent)).toBe(exponent);
	for (let exponent = -307; exponent <= 308; exponent++)
		expect(log10(Number(`1e${exponent}`))).toBe(exponent);
});
