import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../draws/normalCdf.ts';
import { uniformColumn, BLOCK_FUTURES } from '../../draws/variableColumns.ts';
import { normalQuantile } from '../../draws/normalQuantile.ts';
import { explainedShare } from './explainedShare.ts';
import { firstOrderShare } from './firstOrderShare.ts';

const BINS = 40;
const CHUNKS = 16;

/** The estimates for each input of a function of uniforms, from the engine's own scrambled Sobol points. */
function estimates(inputs: number, outcome: (uniforms: number[]) => number): number[] {
	const tables = Array.from({ length: inputs }, () => ({
		counts: new Float64Array(BINS),
		sums: new Float64Array(BINS),
		squares: new Float64Array(BINS)
	}));
	const variables = Array.from({ length: inputs }, (_, dimension) => uniformColumn(7, dimension));
	for (let chunk = 0; chunk < CHUNKS; chunk++)
		for (let block = 0; block < 4; block++) {
			const columns = variables.map((variable) =>
				Float64Array.from(variable.draw({ chunk, block, count: BLOCK_FUTURES }))
			);
			for (let i = 0; i < BLOCK_FUTURES; i++) {
				const uniforms = columns.map((column) => column[i]!);
				const value = outcome(uniforms);
				for (const [k, { counts, sums, squares }] of tables.entries()) {
					const bin = Math.floor(uniforms[k]! * BINS);
					counts[bin]!++;
					sums[bin]! += value;
					squares[bin]! += value * value;
				}
			}
		}
	return tables.map(({ counts, sums, squares }) => firstOrderShare(counts, sums, squares));
}

const near = (found: number[], known: number[], tolerance: number) => {
	expect(found).toHaveLength(known.length);
	for (const [k, share] of known.entries()) expect(Math.abs(found[k]! - share)).toBeLessThan(tolerance);
};

describe('firstOrderShare', () => {
	it('knows U1 + U2, of which each explains half', () => {
		near(
			estimates(2, ([a, b]) => a! + b!),
			[0.5, 0.5],
			0.002
		);
	});

	it('knows the Ishigami function', () => {
		// T. Ishigami and T. Homma 1990, with a = 7, b = 0.1: S1 = 0.3139, S2 = 0.4424, S3 = 0.
		const angle = (uniform: number) => Math.PI * (2 * uniform - 1);
		const found = estimates(3, ([a, b, c]) => {
			const [x, y, z] = [angle(a!), angle(b!), angle(c!)];
			return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
		});
		near(found, [0.3139, 0.4424, 0], 0.005);
	});

	it('knows the g-function', () => {
		// A. Saltelli and I. M. Sobol 1995, with a = 0, 1, 4.5, 9, 99, 99, 99, 99.
		const weights = [0, 1, 4.5, 9, 99, 99, 99, 99];
		const found = estimates(8, (uniforms) =>
			weights.reduce((product, a, k) => product * ((Math.abs(4 * uniforms[k]! - 2) + a) / (1 + a)), 1)
		);
		near(found, [0.7162, 0.179, 0.0237, 0.0072, 0.0001, 0.0001, 0.0001, 0.0001], 0.005);
	});

	it('knows a share that a normal input decides in part', () => {
		// Y = [Z1 + Z2 > 0]: P(Y | Z1) = Φ(Z1), of variance 1/12 when Z1 is normal; Y has variance 1/4.
		const found = estimates(2, ([a, b]) => (normalQuantile(a!) + normalQuantile(b!) > 0 ? 1 : 0));
		near(found, [1 / 3, 1 / 3], 0.004);
		expect(normalCdf(0)).toBe(0.5);
	});

	it('is 1 where the input decides, and 0 where nothing varies or too little is known', () => {
		expect(firstOrderShare([50, 50], [50, 0])).toBe(1);
		expect(firstOrderShare([50, 50], [25, 25])).toBe(0);
		expect(firstOrderShare([50, 50], [50, 50])).toBe(0);
		expect(firstOrderShare([1, 1], [1, 0])).toBe(0);
		expect(firstOrderShare([0, 0], [0, 0])).toBe(0);
	});

	it('finds nothing, on average, where there is nothing', () => {
		// Bins of 25 futures, each a coin: without the correction the average would be 39/1000.
		let state = 1;
		const coin = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 31;
		let total = 0;
		for (let run = 0; run < 200; run++) {
			const sums = Array.from({ length: BINS }, () =>
				Array.from({ length: 25 }, coin).reduce((sum, face) => sum + face, 0)
			);
			total += firstOrderShare(new Array<number>(BINS).fill(25), sums);
		}
		expect(total / 200).toBeLessThan(0.006);
	});

	it('lies between 0 and 1, and does not depend on the order of the bins', () => {
		const bins = fc.array(
			fc.nat(50).chain((count) => fc.tuple(fc.constant(count), fc.nat(count))),
			{ minLength: 1, maxLength: 40 }
		);
		fc.assert(
			fc.property(bins, (table) => {
				const share = (rows: [number, number][]) =>
					firstOrderShare(
						rows.map(([count]) => count),
						rows.map(([, sum]) => sum)
					);
				const found = share(table);
				expect(found).toBeGreaterThanOrEqual(0);
				expect(found).toBeLessThanOrEqual(1);
				expect(share(table.toReversed())).toBeCloseTo(found, 12);
			})
		);
	});
});

describe('explainedShare', () => {
	it('puts an interval around the estimate that narrows with more futures', () => {
		const few = explainedShare([100, 100], [80, 20]);
		const many = explainedShare([10_000, 10_000], [8000, 2000]);
		expect(few.share).toBeCloseTo(0.36, 2);
		expect(many.share).toBeCloseTo(0.36, 2);
		for (const { share, low, high } of [few, many]) {
			expect(low).toBeLessThan(share);
			expect(high).toBeGreaterThan(share);
		}
		expect((few.high - few.low) / (many.high - many.low)).toBeCloseTo(10, 0);
		expect(explainedShare([1], [1])).toEqual({ share: 0, low: 0, high: 1 });
	});
});
