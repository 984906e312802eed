import { describe, expect, it } from 'vitest';
import { nearestCorrelation } from '../../src/lib/core/futures/nearestCorrelation.ts';
import { simulate } from '../../src/lib/core/index.ts';
import { correlations, datedScenario } from './datedScenario.ts';

describe('the nearest correlation matrix', () => {
	it('is Higham’s own example', () => {
		// N. J. Higham 2002, IMA J. Numer. Anal. 22, section 4.
		const { matrix, distance } = nearestCorrelation([
			[1, 1, 0],
			[1, 1, 1],
			[0, 1, 1]
		]);
		expect(matrix[0]![1]).toBeCloseTo(0.7607, 4);
		expect(matrix[0]![2]).toBeCloseTo(0.1573, 4);
		expect(distance).toBeCloseTo(0.5278, 4);
	});

	it('is that of the tridiagonal example', () => {
		// The example of NAG's routine g02aa: 2 on the diagonal, −1 beside it.
		const { matrix } = nearestCorrelation([
			[2, -1, 0, 0],
			[-1, 2, -1, 0],
			[0, -1, 2, -1],
			[0, 0, -1, 2]
		]);
		const upper = [matrix[0]![1], matrix[0]![2], matrix[0]![3], matrix[1]![2]];
		[-0.8084, 0.1916, 0.1068, -0.6562].forEach((value, index) => expect(upper[index]).toBeCloseTo(value, 4));
	});

	it('is nearer than what alternating projections without Dykstra’s correction find', () => {
		// The 6×6 example of R's Matrix::nearPD, also in statsmodels' tests. Their stored distance, 0.0743805, comes from
		// a run without the correction; the true minimum is 0.0742932.
		const upper = [
			[0.477, 0.644, 0.478, 0.651, 0.826],
			[0.516, 0.233, 0.682, 0.75],
			[0.599, 0.581, 0.742],
			[0.741, 0.8],
			[0.798]
		];
		const matrix = Array.from({ length: 6 }, (_, i) =>
			Array.from({ length: 6 }, (_, j) => (i === j ? 1 : upper[Math.min(i, j)]![Math.abs(i - j) - 1]!))
		);
		const { distance, repaired } = nearestCorrelation(matrix);
		expect(repaired).toBe(true);
		expect(distance).toBeCloseTo(0.0742932, 6);
	});

	it('is said aloud when a scenario needs it', async () => {
		const dependence = correlations([
			[0, 1, 0.9],
			[1, 2, 0.9],
			[0, 2, -0.9]
		]);
		const { warnings } = await simulate(datedScenario([], [], { dependence, futures: 4096 }));
		expect(warnings.join()).toMatch(/nearest one was used/);
	});
});
