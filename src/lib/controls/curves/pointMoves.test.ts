import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addedPoint,
	appendedPoint,
	movedPoint,
	steppedLevel,
	steppedYear,
	type CurvePoint
} from './pointMoves.ts';

const LOG = { scale: 'log2', startYear: 2026.9, levelSpan: 20_000 } as const;
const LINEAR = { scale: 'linear', startYear: 2026.9, levelSpan: 100 } as const;
const POINTS: CurvePoint[] = [[2028, 100], [2030, 900], [2032, 5000]]; // prettier-ignore

const isAscending = (points: readonly CurvePoint[], start: number) =>
	points.every(
		([year, level], index) =>
			year > (points[index - 1]?.[0] ?? start) && level > (points[index - 1]?.[1] ?? -Infinity)
	);

describe('a point that is moved', () => {
	test('goes where it is put, in round numbers', () => {
		expect(movedPoint(POINTS, 1, [2029.123, 1234.5], LOG)[1]).toEqual([2029.12, 1230]);
		expect(
			movedPoint(
				POINTS.map(([year], i) => [year, 10 * i]),
				1,
				[2029, 12.34],
				LINEAR
			)[1]
		).toEqual([2029, 12]);
	});

	test('stops at its neighbours and at the start', () => {
		expect(movedPoint(POINTS, 1, [2040, 1e6], LOG)[1]).toEqual([2031.95, 4950.5]);
		expect(movedPoint(POINTS, 1, [2000, 1], LOG)[1]).toEqual([2028.05, 101]);
		expect(movedPoint(POINTS, 0, [2000, 1], LOG)[0]).toEqual([2026.95, 1]);
		expect(movedPoint(POINTS, 0, [2028, -5], LOG)[0]![1]).toBeGreaterThan(0);
	});

	test('leaves years and levels ascending wherever it is put, and however it is stepped', () => {
		const anywhere = fc.tuple(
			fc.double({ min: 2020, max: 2060, noNaN: true }),
			fc.double({ min: -1e6, max: 1e9, noNaN: true })
		);
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(2), anywhere), { minLength: 1, maxLength: 20 }),
				fc.constantFrom(LOG, LINEAR),
				(moves, limits) => {
					let points = POINTS;
					for (const [index, place] of moves) points = movedPoint(points, index, place, limits);
					expect(isAscending(points, limits.startYear)).toBe(true);
					expect(points.every(([, level]) => limits.scale === 'linear' || level > 0)).toBe(true);
				}
			)
		);
		expect(steppedYear(2029, 1)).toBe(2029.25);
		expect(steppedYear(2029.1, -1)).toBe(2029);
		expect(steppedLevel(100, 1, LOG)).toBeCloseTo(110, 10);
	});
});

describe('a point more', () => {
	test('comes between the two whose years it lies between, and is held between their levels', () => {
		const added = addedPoint(POINTS, [2031, 1e6], LOG)!;
		expect(added.index).toBe(2);
		expect(added.points[2]).toEqual([2031, 4950.5]);
		expect(isAscending(added.points, LOG.startYear)).toBe(true);
	});

	test('is refused where there is no room', () => {
		expect(addedPoint([[2028, 100], [2028.08, 101]], [2028.04, 100.5], LOG)).toBeNull(); // prettier-ignore
		expect(addedPoint(POINTS, [2026, 50], LOG)).toBeNull();
		const many = Array.from({ length: 64 }, (_, i): CurvePoint => [2028 + i, 100 * 2 ** i]);
		expect(addedPoint(many, [2200, 1e30], LOG)).toBeNull();
	});

	test('by the button goes on at the last slope', () => {
		expect(appendedPoint(POINTS, 33, LOG)!.points[3]![0]).toBe(2034);
		expect(appendedPoint(POINTS, 33, LOG)!.points[3]![1]).toBeCloseTo(27800, -2);
		expect(appendedPoint([[2028.9, 66]], 33, LOG)!.points[1]).toEqual([2030.9, 132]);
	});
});
