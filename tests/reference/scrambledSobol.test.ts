import { describe, expect, it } from 'vitest';
import { CHUNK_FUTURES, fillSobolWords, scrambleSobol } from '../../src/lib/core/draws/scrambledSobol.ts';

/** The first `count` points of one variable in one chunk, as unsigned 32-bit fractions of 1. */
function words(seed: number, dimension: number, chunk: number, count = CHUNK_FUTURES): Uint32Array {
	const target = new Int32Array(count);
	fillSobolWords(scrambleSobol(seed, dimension, chunk), 0, target, count);
	return new Uint32Array(target.buffer);
}

const cases = [1, 2, 77].flatMap((seed) => [0, 3].map((chunk) => ({ seed, chunk })));

/*
 * A scramble of a digital sequence keeps its stratification: A. B. Owen 1995, "Randomly permuted (t,m,s)-nets and
 * (t,s)-sequences"; J. Matoušek 1998, J. Complexity 14. The first two Sobol dimensions are a (0,2)-sequence.
 */
describe('scrambled Sobol points', () => {
	it.each(cases)('are uniform in every dimension (seed $seed, chunk $chunk)', ({ seed, chunk }) => {
		for (const dimension of [0, 1, 5, 10, 40, 200]) {
			const cells = new Uint8Array(CHUNK_FUTURES);
			for (const word of words(seed, dimension, chunk)) cells[word >>> 20]!++;
			expect(cells.every((count) => count === 1)).toBe(true);
		}
	});

	it.each(cases)('fill every elementary interval once (seed $seed, chunk $chunk)', ({ seed, chunk }) => {
		for (const power of [6, 8, 12]) {
			const count = 2 ** power;
			const [one, other] = [words(seed, 0, chunk, count), words(seed, 1, chunk, count)];
			for (let bits = 0; bits <= power; bits++) {
				const cells = new Uint8Array(count);
				for (let i = 0; i < count; i++) {
					const column = bits === 0 ? 0 : one[i]! >>> (32 - bits);
					const row = bits === power ? 0 : other[i]! >>> (32 - power + bits);
					cells[column * 2 ** (power - bits) + row]!++;
				}
				expect(cells.every((hits) => hits === 1)).toBe(true);
			}
		}
	});

	it('differ from chunk to chunk, variable to variable and seed to seed', () => {
		const points = [words(1, 0, 0), words(1, 0, 1), words(1, 1, 0), words(2, 0, 0)].map(String);
		expect(new Set(points).size).toBe(4);
	});

	it('integrate a smooth function far better than plain sampling', () => {
		// E[u·v] = 1/4; one chunk of plain draws has a standard error of √(7/144 / 4096) = 0.0034.
		const estimates = Array.from({ length: 50 }, (_, chunk) => {
			const [one, other] = [words(1, 0, chunk), words(1, 1, chunk)];
			return one.reduce((sum, word, i) => sum + (word / 2 ** 32) * (other[i]! / 2 ** 32), 0) / CHUNK_FUTURES;
		});
		const meanSquare =
			estimates.reduce((sum, estimate) => sum + (estimate - 0.25) ** 2, 0) / estimates.length;
		expect(Math.sqrt(meanSquare)).toBeLessThan(0.0034 / 20);
	});
});
