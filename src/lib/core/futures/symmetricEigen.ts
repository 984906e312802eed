/**
 * Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan, "Matrix
 * Computations", section 8.5): only + − × ÷ and square roots, so the same in every engine. For small matrices.
 *
 * @returns values, and vectors as columns: matrix ≈ vectors · diag(values) · vectorsᵀ
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): {
	values: number[];
	vectors: number[][];
} {
	const size = matrix.length;
	const a = matrix.map((row) => [...row]);
	const vectors = a.map((_, i) => a.map((_, j) => (i === j ? 1 : 0)));
	for (let sweep = 0; sweep < 60; sweep++) {
		let offDiagonal = 0;
		for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) offDiagonal += a[p]![q]! * a[p]![q]!;
		if (offDiagonal < 1e-30) break;
		for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, vectors, p, q);
	}
	return { values: a.map((row, i) => row[i]!), vectors };
}

/** Makes a[p][q] zero. */
function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
	if (a[p]![q] === 0) return;
	const theta = (a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!);
	const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
	const cosine = 1 / Math.sqrt(tangent * tangent + 1);
	const sine = tangent * cosine;
	for (const rows of [a, vectors])
		for (const row of rows) {
			const [left, right] = [row[p]!, row[q]!];
			row[p] = cosine * left - sine * right;
			row[q] = sine * left + cosine * right;
		}
	const [upper, lower] = [a[p]!, a[q]!];
	for (let k = 0; k < a.length; k++) {
		const [left, right] = [upper[k]!, lower[k]!];
		upper[k] = cosine * left - sine * right;
		lower[k] = sine * left + cosine * right;
	}
}
