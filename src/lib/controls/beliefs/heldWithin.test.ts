import { expect, test } from 'vitest';
import { heldWithin } from './heldWithin.ts';

test('ends that stray are held at the limits', () => {
	expect(heldWithin({ low: -0.2, mode: 0.1, high: 0.5 }, [0, 1])).toEqual({ low: 0, mode: 0.1, high: 0.5 });
	expect(heldWithin({ p10: -0.1, p50: 0.8, p90: 1.2 }, [0, 1])).toEqual({ p10: 0, p50: 0.8, p90: 1 });
});

test('a middle outside is left to the check of the scenario', () => {
	const quantity = { p10: 0.8, p50: 1.2, p90: 1.5 };
	expect(heldWithin(quantity, [0, 1])).toBe(quantity);
	expect(heldWithin(3, [0, 1])).toBe(3);
});

test('a range of no width becomes a number', () => {
	expect(heldWithin({ low: -1, high: 0 }, [-0.5, -0.5])).toBe(-0.5);
});
