import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceInterval } from './differenceInterval.ts';

describe('differenceInterval', () => {
	it('knows the published examples', () => {
		// Newcombe 1998, table II, method 10.
		const first = differenceInterval(56, 70, 48, 80);
		expect(first.difference).toBeCloseTo(0.2, 12);
		expect(first.low).toBeCloseTo(0.0524, 4);
		expect(first.high).toBeCloseTo(0.3339, 4);
		const none = differenceInterval(0, 10, 0, 20);
		expect(none.low).toBeCloseTo(-0.1611, 4);
		expect(none.high).toBeCloseTo(0.2775, 4);
	});

	it('says nothing where a group is empty', () => {
		expect(differenceInterval(0, 0, 5, 10)).toEqual({ difference: 0, low: -1, high: 1 });
	});

	it('turns around with its groups and stays within −1 to 1', () => {
		const group = fc.integer({ min: 1, max: 500 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
		fc.assert(
			fc.property(group, group, ([a, n], [b, m]) => {
				const forth = differenceInterval(a, n, b, m);
				const back = differenceInterval(b, m, a, n);
				expect(back.low).toBeCloseTo(-forth.high, 12);
				expect(forth.low).toBeGreaterThanOrEqual(-1 - 1e-12);
				expect(forth.high).toBeLessThanOrEqual(1 + 1e-12);
				expect(forth.low).toBeLessThanOrEqual(forth.difference);
			})
		);
	});
});
