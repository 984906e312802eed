import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entropyBits, mutualInformation } from './mutualInformation.ts';

/** A two-by-two table: futures where both, only the one, only the other, and neither is true. */
const table = fc
	.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000))
	.filter((cells) => cells.some((count) => count > 0));

describe('mutualInformation', () => {
	it('is one bit where a fair fact decides another, and nothing where they are independent', () => {
		expect(mutualInformation(50, 50, 50, 100)).toBe(1);
		expect(mutualInformation(0, 50, 50, 100)).toBe(1);
		expect(mutualInformation(25, 50, 50, 100)).toBe(0);
		expect(mutualInformation(0, 0, 50, 100)).toBe(0);
	});

	it('knows a worked example', () => {
		// A binary symmetric channel with error 0.1: 1 − H(0.1) = 0.5310 bits (Cover and Thomas, section 7.1.4).
		expect(mutualInformation(45, 50, 50, 100)).toBeCloseTo(0.531, 4);
		expect(entropyBits(10, 100)).toBeCloseTo(0.469, 4);
	});

	it('is the sum of both entropies less that of the pair, symmetric, and never more than either', () => {
		fc.assert(
			fc.property(table, ([both, onlyOne, onlyOther, neither]) => {
				const futures = both + onlyOne + onlyOther + neither;
				const [one, other] = [both + onlyOne, both + onlyOther];
				const bits = mutualInformation(both, one, other, futures);
				const pair = [both, onlyOne, onlyOther, neither]
					.filter((count) => count > 0)
					.reduce((sum, count) => sum - (count / futures) * Math.log2(count / futures), 0);
				const [ofOne, ofOther] = [entropyBits(one, futures), entropyBits(other, futures)];
				expect(bits).toBeCloseTo(ofOne + ofOther - pair, 10);
				expect(bits).toBeCloseTo(mutualInformation(both, other, one, futures), 12);
				expect(bits).toBeLessThanOrEqual(Math.min(ofOne, ofOther) + 1e-12);
			})
		);
	});
});
