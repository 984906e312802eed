/** A pivot below this is a direction without variance of its own. */
const SMALLEST_PIVOT = 1e-10;

/**
 * Lower triangular L with L·Lᵀ = matrix, for a positive semi-definite matrix; where the matrix has no variance left the
 * column is zero. (Golub and Van Loan, "Matrix Computations", section 4.2.)
 */
export function choleskyFactor(matrix: readonly (readonly number[])[]): number[][] {
	const size = matrix.length;
	const factor = matrix.map((row) => row.map(() => 0));
	for (let j = 0; j < size; j++) {
		let pivot = matrix[j]![j]!;
		for (let k = 0; k < j; k++) pivot -= factor[j]![k]! * factor[j]![k]!;
		if (pivot < SMALLEST_PIVOT) continue;
		const root = Math.sqrt(pivot);
		factor[j]![j] = root;
		for (let i = j + 1; i < size; i++) {
			let sum = matrix[i]![j]!;
			for (let k = 0; k < j; k++) sum -= factor[i]![k]! * factor[j]![k]!;
			factor[i]![j] = sum / root;
		}
	}
	return factor;
}
