import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { stackedMarks } from './stackedMarks.ts';

it('stands marks where they belong, above each other where they would touch', () => {
	expect(stackedMarks([100, 0, 105, 108], 10)).toEqual([
		{ x: 100, row: 0 },
		{ x: 0, row: 0 },
		{ x: 105, row: 1 },
		{ x: 108, row: 2 }
	]);
});

it('no two marks of a row touch, and no row is empty', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 12 }), (wanted) => {
			const placed = stackedMarks(wanted, 17);
			expect(placed.map(({ x }) => x)).toEqual(wanted);
			const rows = [...new Set(placed.map(({ row }) => row))].sort((one, other) => one - other);
			expect(rows).toEqual(rows.map((_, index) => index));
			for (const row of rows) {
				const along = placed.filter((mark) => mark.row === row).map(({ x }) => x);
				along.sort((one, other) => one - other);
				for (let index = 1; index < along.length; index++)
					expect(along[index]! - along[index - 1]!).toBeGreaterThanOrEqual(17);
			}
		}),
		{ seed: 9, numRuns: 200 }
	);
});
