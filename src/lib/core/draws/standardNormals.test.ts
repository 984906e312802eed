import { describe, expect, it } from 'vitest';
import { keyedGenerator } from './keyedGenerator.ts';
import { normalQuantile } from './normalQuantile.ts';
import { standardNormal, standardUniform } from './standardNormals.ts';

const normals = (words: number[]): Float64Array => Float64Array.from(words, standardNormal);
const uniform = (word: number): number => ((word >>> 0) + 0.5) / 2 ** 32;

describe('standardNormal', () => {
	const nextWord = keyedGenerator(11, 0, 0);
	const random = Array.from({ length: 20000 }, nextWord);
	const tails = Array.from({ length: 3000 }, (_, i) => (i < 1500 ? i : -1 - (i - 1500)));

	it('follows the normal quantile function within 1e-9, down to the last bit of the tails', () => {
		const words = [...random, ...tails, 0x7fffffff, 0x7fffffff + 1];
		const found = normals(words);
		let worst = 0;
		for (const [i, word] of words.entries())
			worst = Math.max(worst, Math.abs(found[i]! - normalQuantile(uniform(word))));
		expect(worst).toBeLessThan(1e-9);
	});

	it('is antisymmetric to the last bit', () => {
		const mirrored = normals(random.map((word) => ~word));
		for (const [i, z] of normals(random).entries()) expect(mirrored[i]).toBe(-z);
	});

	it('never falls', () => {
		const ascending = [...new Set([...random, ...tails].map((word) => word >>> 0))].sort((a, b) => a - b);
		const found = normals(ascending);
		for (let i = 1; i < found.length; i++) expect(found[i]!).toBeGreaterThanOrEqual(found[i - 1]!);
	});
});

describe('standardUniform', () => {
	it('centres each word in its interval of 2⁻³²', () => {
		expect([0, -1, 1 << 31].map(standardUniform)).toEqual([
			0.5 / 2 ** 32,
			1 - 0.5 / 2 ** 32,
			0.5 + 0.5 / 2 ** 32
		]);
	});
});
