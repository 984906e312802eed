import { describe, expect, it } from 'vitest';
import { directionNumbers, SOBOL_BITS, SOBOL_DIMENSIONS } from './directionNumbers.ts';
import { CHUNK_FUTURES, fillSobolWords, scrambleSobol } from './scrambledSobol.ts';

const points = (seed: number, dimension: number, chunk: number): Int32Array => {
	const words = new Int32Array(CHUNK_FUTURES);
	fillSobolWords(scrambleSobol(seed, dimension, chunk), 0, words, CHUNK_FUTURES);
	return words;
};
/** The first `bits` binary digits of each point. */
const cells = (words: Int32Array, bits: number): number[] =>
	Array.from(words, (word) => (bits ? word >>> (32 - bits) : 0));

describe('direction numbers', () => {
	it('give the first points of the unscrambled sequence in five dimensions', () => {
		// Joe and Kuo's sequence in Gray-code order, as scipy.stats.qmc.Sobol(5, scramble=False).random(5) prints it.
		const expected = [
			[0, 0, 0, 0, 0],
			[0.5, 0.5, 0.5, 0.5, 0.5],
			[0.75, 0.25, 0.25, 0.25, 0.75],
			[0.25, 0.75, 0.75, 0.75, 0.25],
			[0.375, 0.375, 0.625, 0.875, 0.375]
		];
		const point = [0, 0, 0, 0, 0];
		for (const [n, row] of expected.entries()) {
			if (n > 0) {
				const lowestZero = 31 - Math.clz32(n & -n);
				for (let d = 0; d < 5; d++) point[d]! ^= directionNumbers(d)[lowestZero]!;
			}
			expect(point.map((word) => (word >>> 0) / 2 ** 32)).toEqual(row);
		}
	});

	it('have one lowest bit each, in all dimensions', () => {
		for (let dimension = 0; dimension < SOBOL_DIMENSIONS; dimension++)
			for (const [k, direction] of directionNumbers(dimension).entries()) {
				expect(direction & (0x7fffffff >>> k)).toBe(0);
				expect((direction >>> (31 - k)) & 1).toBe(1);
			}
		expect(SOBOL_DIMENSIONS).toBe(512);
	});
});

describe('scrambled Sobol chunks', () => {
	it('hold exactly one point in each of 4,096 equal intervals, in every dimension', () => {
		for (const dimension of [0, 1, 9, 100, 511]) {
			const counts = new Int32Array(CHUNK_FUTURES);
			for (const cell of cells(points(7, dimension, 3), SOBOL_BITS)) counts[cell]!++;
			expect(counts.every((count) => count === 1)).toBe(true);
		}
	});

	it('hold exactly one point in every elementary interval of the first two dimensions', () => {
		const [x, y] = [points(5, 0, 2), points(5, 1, 2)];
		for (let bits = 0; bits <= SOBOL_BITS; bits++) {
			const [left, right] = [cells(x, bits), cells(y, SOBOL_BITS - bits)];
			const boxes = new Set(left.map((cell, i) => cell * 2 ** (SOBOL_BITS - bits) + right[i]!));
			expect(boxes.size).toBe(CHUNK_FUTURES);
		}
	});

	it('integrate a smooth function far better than independent points', () => {
		// The integral of x·y·z over the unit cube is 1/8; plain sampling errs by about 0.0025 with 4,096 points.
		let squares = 0;
		for (let chunk = 0; chunk < 40; chunk++) {
			const [x, y, z] = [0, 1, 2].map((dimension) => points(1, dimension, chunk));
			let sum = 0;
			for (let i = 0; i < CHUNK_FUTURES; i++)
				sum += ((x![i]! >>> 0) / 2 ** 32) * ((y![i]! >>> 0) / 2 ** 32) * ((z![i]! >>> 0) / 2 ** 32);
			squares += (sum / CHUNK_FUTURES - 1 / 8) ** 2;
		}
		expect(Math.sqrt(squares / 40)).toBeLessThan(0.0001);
	});

	it('depend on seed, dimension and chunk, and on nothing else', () => {
		expect(points(1, 4, 0)).toEqual(points(1, 4, 0));
		for (const other of [points(2, 4, 0), points(1, 5, 0), points(1, 4, 1)])
			expect(other).not.toEqual(points(1, 4, 0));
	});

	it('give the same points whichever part is asked for', () => {
		const sobol = scrambleSobol(3, 8, 1);
		const part = new Int32Array(1024);
		fillSobolWords(sobol, 2048, part, 1024);
		expect(part).toEqual(points(3, 8, 1).subarray(2048, 3072));
	});
});
