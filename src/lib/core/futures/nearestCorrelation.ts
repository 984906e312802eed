import { symmetricEigen } from './symmetricEigen.ts';

const MAX_ITERATIONS = 2000;
const TOLERANCE = 1e-12;
/** Smallest eigenvalue that still counts as rounding error of zero. */
const ROUNDING = 1e-9;

export interface NearestCorrelation {
	matrix: number[][];
	/** Frobenius norm of the change. */
	distance: number;
	/** Largest change of any one entry. */
	largestChange: number;
	/** Whether the matrix had to be changed at all. */
	repaired: boolean;
}

/**
 * The nearest correlation matrix in the Frobenius norm: alternating projections onto the positive semi-definite
 * matrices and onto those with unit diagonal, with Dykstra's correction, without which the limit is a correlation
 * matrix but not the nearest one. N. J. Higham (2002), "Computing the nearest correlation matrix – a problem from
 * finance", IMA J. Numer. Anal. 22, 329–343.
 *
 * @param matrix symmetric; a matrix that is a correlation matrix already comes back unchanged
 */
export function nearestCorrelation(matrix: readonly (readonly number[])[]): NearestCorrelation {
	const isCorrelation = matrix.every((row, i) => row[i] === 1) && smallestEigenvalue(matrix) >= -ROUNDING;
	if (isCorrelation)
		return { matrix: matrix.map((row) => [...row]), distance: 0, largestChange: 0, repaired: false };

	let y = matrix.map((row) => [...row]);
	let correction = y.map((row) => row.map(() => 0));
	for (let iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
		const corrected = y.map((row, i) => row.map((value, j) => value - correction[i]![j]!));
		const positive = positivePart(corrected);
		correction = positive.map((row, i) => row.map((value, j) => value - corrected[i]![j]!));
		const next = positive.map((row, i) => row.map((value, j) => (i === j ? 1 : value)));
		const moved = frobenius(next, y);
		y = next;
		if (moved <= TOLERANCE * frobenius(y)) break;
	}
	let largestChange = 0;
	for (const [i, row] of y.entries())
		for (const [j, value] of row.entries())
			largestChange = Math.max(largestChange, Math.abs(value - matrix[i]![j]!));
	return { matrix: y, distance: frobenius(y, matrix), largestChange, repaired: true };
}

const smallestEigenvalue = (matrix: readonly (readonly number[])[]): number =>
	Math.min(...symmetricEigen(matrix).values);

/** Projection onto the positive semi-definite matrices: negative eigenvalues become zero. */
function positivePart(matrix: number[][]): number[][] {
	const { values, vectors } = symmetricEigen(matrix);
	const positive = values.map((value) => Math.max(value, 0));
	const entry = (i: number, j: number): number => {
		let sum = 0;
		for (let k = 0; k < positive.length; k++) sum += vectors[i]![k]! * positive[k]! * vectors[j]![k]!;
		return sum;
	};
	// Exactly symmetric: both halves from one sum.
	return matrix.map((row, i) => row.map((_, j) => (i <= j ? entry(i, j) : entry(j, i))));
}

function frobenius(one: readonly (readonly number[])[], other?: readonly (readonly number[])[]): number {
	let sum = 0;
	for (const [i, row] of one.entries())
		for (const [j, value] of row.entries()) {
			const difference = value - (other ? other[i]![j]! : 0);
			sum += difference * difference;
		}
	return Math.sqrt(sum);
}
