import { expect, it } from 'vitest';
import { furthestApart } from './furthestApart.ts';
import { tanh } from './hyperbolic.ts';
import { doublesBetween, doublesOfAnySize, SPECIAL_DOUBLES } from './manyDoubles.ts';

it('agrees with Math to the last places for every kind of number', () => {
	const inputs = [
		...doublesBetween(-3, 3),
		...doublesBetween(-30, 30),
		...doublesOfAnySize(),
		...SPECIAL_DOUBLES
	];
	expect(furthestApart(tanh, Math.tanh, inputs)).toBeLessThanOrEqual(4);
});

it('is odd, and keeps the sign of zero', () => {
	for (const x of doublesBetween(0, 5, 1000)) expect(tanh(-x)).toBe(-tanh(x));
	expect(tanh(-0)).toBe(-0);
	expect(tanh(Infinity)).toBe(1);
});
