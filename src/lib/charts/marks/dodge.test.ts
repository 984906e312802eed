import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dodge } from './dodge.ts';

describe('dodge', () => {
	test('leaves labels with enough room where they belong', () => {
		expect(dodge([10, 50, 90], 12, 0, 100)).toEqual([10, 50, 90]);
	});

	test('pushes neighbours apart evenly around where they belong', () => {
		expect(dodge([50, 50], 10, 0, 100)).toEqual([45, 55]);
	});

	test('never overlaps and never leaves, in the order of what was wanted', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -50, max: 350 }), { minLength: 1, maxLength: 12 }), (wanted) => {
				const placed = dodge(wanted, 14, 0, 300);
				const gap = Math.min(14, wanted.length > 1 ? 300 / (wanted.length - 1) : Infinity);
				const sorted = [...placed].sort((a, b) => a - b);
				for (let index = 1; index < sorted.length; index += 1)
					expect((sorted[index] as number) - (sorted[index - 1] as number)).toBeGreaterThanOrEqual(
						gap - 1e-9
					);
				expect(sorted[0]).toBeGreaterThanOrEqual(-1e-9);
				expect(sorted.at(-1)).toBeLessThanOrEqual(300 + 1e-9);
				for (const [one, at] of placed.entries())
					for (const [other, otherAt] of placed.entries())
						if ((wanted[one] as number) < (wanted[other] as number)) expect(at).toBeLessThan(otherAt);
			})
		);
	});
});
