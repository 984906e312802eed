import { expect, it } from 'vitest';
import { doublesBetween, SPECIAL_DOUBLES } from './manyDoubles.ts';
import { pow } from './power.ts';
import { unitsApart } from './unitsApart.ts';

it('pow agrees with Math to the last place', () => {
	const bases = [...doublesBetween(0, 10, 40_000), ...doublesBetween(1 - 1e-6, 1 + 1e-6, 20_000)];
	const exponents = [...doublesBetween(-20, 20, 40_000), ...doublesBetween(-1e8, 1e8, 20_000)];
	const furthest = bases.reduce(
		(worst, base, i) => Math.max(worst, unitsApart(pow(base, exponents[i]!), Math.pow(base, exponents[i]!))),
		0
	);
	// V8's own power is within 1 or 2 units of the truth, depending on its version.
	expect(furthest).toBeLessThanOrEqual(2);
});

it('pow follows the rules for special values', () => {
	const values = [...SPECIAL_DOUBLES, 3, -3, 1e20, -1e20, 1e300, 1074.5];
	for (const x of values) {
		for (const y of values) expect([x, y, unitsApart(pow(x, y), Math.pow(x, y)) <= 1]).toEqual([x, y, true]);
	}
});

it('pow is exact where the result is', () => {
	for (let exponent = -1074; exponent < 1024; exponent++) expect(pow(2, exponent)).toBe(2 ** exponent);
	for (let exponent = 0; exponent <= 22; exponent++) expect(pow(10, exponent)).toBe(Number(`1e${exponent}`));
	for (let base = -20; base <= 20; base++) expect(pow(base, 3)).toBe(base * base * base);
});
