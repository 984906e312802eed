import { log2 } from '../../draws/logarithmToBase.ts';

/**
 * How much one yes-or-no fact tells about another, in bits: their mutual information, 0 where they are independent and at
 * most the entropy of either. Read off the two-by-two table of counts. Its bias upwards is about 0.72 bits divided by the
 * number of futures (G. A. Miller and W. G. Madow 1955), too small to matter.
 *
 * @param both futures in which both are true
 * @param one futures in which the one is true
 * @param other futures in which the other is true
 * @param futures all futures
 * @example mutualInformation(50, 50, 50, 100) // 1: each decides the other
 */
export function mutualInformation(both: number, one: number, other: number, futures: number): number {
	const cells: [count: number, row: number, column: number][] = [
		[both, one, other],
		[one - both, one, futures - other],
		[other - both, futures - one, other],
		[futures - one - other + both, futures - one, futures - other]
	];
	let bits = 0;
	for (const [count, row, column] of cells)
		if (count > 0) bits += (count / futures) * log2((count * futures) / (row * column));
	return Math.max(bits, 0);
}

/** The entropy in bits of a fact that is true in `count` of `futures` futures. */
export function entropyBits(count: number, futures: number): number {
	return mutualInformation(count, count, count, futures);
}
