import { THRESHOLD_COUNT } from '../../core/scenario/thresholds.ts';
import { rounded } from '../fields/formatNumber.ts';

/** Nine rows of nine, in the order of the thresholds. */
export type Matrix = readonly (readonly number[])[];

/** The 36 pairs of different thresholds, as places above the diagonal, row by row. */
export const PAIRS: readonly (readonly [row: number, column: number])[] = Array.from(
	{ length: THRESHOLD_COUNT },
	(_, row) => row
).flatMap((row) =>
	Array.from({ length: THRESHOLD_COUNT - row - 1 }, (_, at) => [row, row + at + 1] as const)
);

/** The table that one common factor makes: every pair shares the same part ρ of what moves them. */
export const matrixOfCommon = (common: number): number[][] =>
	Array.from({ length: THRESHOLD_COUNT }, (_, row) =>
		Array.from({ length: THRESHOLD_COUNT }, (_, column) => (row === column ? 1 : common))
	);

/** The common factor that comes nearest to a table: the mean over all pairs, from 0 to 1, to a hundredth. */
export function commonOfMatrix(matrix: Matrix): number {
	const sum = PAIRS.reduce((total, [row, column]) => total + matrix[row]![column]!, 0);
	return rounded(Math.round((Math.min(1, Math.max(0, sum / PAIRS.length)) || 0) * 100) / 100, 6);
}

/** The table with another correlation of one pair, on both sides of the diagonal. */
export const withPair = (matrix: Matrix, one: number, other: number, value: number): number[][] =>
	matrix.map((row, i) =>
		row.map((old, j) => ((i === one && j === other) || (i === other && j === one) ? value : old))
	);

/** One step up or down, to the next multiple of 0.05 within −1 to 1. */
export function stepped(value: number, direction: 1 | -1): number {
	const steps = value / 0.05;
	const next = direction > 0 ? Math.floor(steps + 1e-6) + 1 : Math.ceil(steps - 1e-6) - 1;
	return Math.min(20, Math.max(-20, next)) / 20 || 0;
}
