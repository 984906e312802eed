import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MixtureCurve } from '../../core/index.ts';
import { futuresOf100, withDuplicate, withFuturesOf100, withoutCurve } from './mixtureShares.ts';

const mixtureOf = (weights: number[]): MixtureCurve => ({
	kind: 'mixture',
	of: weights.map((weight, index) => ({ weight, curve: { kind: 'steady', doublingYears: index + 1 } }))
});

test('weights are shares of 100 futures', () => {
	expect(futuresOf100(mixtureOf([0.45, 0.45, 0.1]))).toEqual([45, 45, 10]);
	expect(futuresOf100(mixtureOf([3, 1]))).toEqual([75, 25]);
});

test('a changed share is what was asked for, and the others keep their proportions', () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ min: 0.01, max: 10, noNaN: true }), { minLength: 2, maxLength: 8 }),
			fc.double({ min: 0.5, max: 99.5, noNaN: true }),
			(weights, futures) => {
				const before = futuresOf100(mixtureOf(weights));
				const after = futuresOf100(withFuturesOf100(mixtureOf(weights), 0, futures));
				expect(after[0]).toBeCloseTo(futures, 2);
				expect(after.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 6);
				expect(after[1]! / after.at(-1)!).toBeCloseTo(before[1]! / before.at(-1)!, 2);
			}
		)
	);
});

test('a duplicate halves its curve, and a removed one leaves the others', () => {
	const doubled = withDuplicate(mixtureOf([3, 1]), 0);
	expect(futuresOf100(doubled)).toEqual([37.5, 37.5, 25]);
	expect(doubled.of[1]!.curve).toEqual(doubled.of[0]!.curve);
	expect(futuresOf100(withoutCurve(doubled, 2))).toEqual([50, 50]);
});
