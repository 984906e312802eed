import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stackDots } from './stackDots.ts';

test('dots with room stand on the baseline, each at its place', () => {
	expect(stackDots([10, 30, 50], 40, 4)).toEqual({
		radius: 4,
		dots: [
			{ x: 10, rise: 4 },
			{ x: 30, rise: 4 },
			{ x: 50, rise: 4 }
		]
	});
});

test('dots that would overlap are stacked', () => {
	expect(stackDots([10, 12, 14], 40, 4).dots).toEqual([
		{ x: 12, rise: 4 },
		{ x: 12, rise: 12 },
		{ x: 12, rise: 20 }
	]);
});

test('no dot is lost, and no stack is too high while the radius can shrink', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 50 }), (years) => {
			const { radius, dots } = stackDots(
				[...years].sort((a, b) => a - b),
				110,
				5
			);
			expect(dots).toHaveLength(years.length);
			expect(Math.max(...dots.map(({ rise }) => rise)) + radius).toBeLessThanOrEqual(110 + 1e-9);
		})
	);
});
