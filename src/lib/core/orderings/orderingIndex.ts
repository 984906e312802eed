import { THRESHOLD_COUNT } from '../scenario/thresholds.ts';

/*
 * Orderings as numbers. An ordering lists the thresholds that arrive by the horizon, first to last; those that do not
 * arrive are left out, unordered. There are 9!/(9−k)! orderings of k arrivals, 986,410 in all, and each has one index:
 * first those of no arrival, then of one, and so on; within the same k by lexicographic rank. For complete orderings that
 * rank is the Lehmer rank in [0, 9!).
 */
export const FACTORIALS = [1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880];

/** ORDERING_OFFSETS[k] = index of the first ordering of k arrivals. */
export const ORDERING_OFFSETS = Int32Array.from({ length: THRESHOLD_COUNT + 2 }, (_, k) => {
	let offset = 0;
	for (let arrived = 0; arrived < k; arrived++) offset += partialOrderings(arrived);
	return offset;
});
export const ORDERING_COUNT = ORDERING_OFFSETS[THRESHOLD_COUNT + 1]!;
export const COMPLETE_OFFSET = ORDERING_OFFSETS[THRESHOLD_COUNT]!;

/** How many orderings of k out of nine there are: 9!/(9−k)!. */
export function partialOrderings(k: number): number {
	return FACTORIALS[THRESHOLD_COUNT]! / FACTORIALS[THRESHOLD_COUNT - k]!;
}

/** LEHMER_WEIGHTS[p] = (8 − p)!, the weight of the Lehmer digit at position p. */
export const LEHMER_WEIGHTS = Int32Array.from({ length: THRESHOLD_COUNT }, (_, p) => FACTORIALS[8 - p]!);

/**
 * The ordering with that index.
 *
 * @returns threshold indices 0 to 8, first to last
 */
export function orderingOf(index: number): number[] {
	let arrived = 0;
	while (index >= ORDERING_OFFSETS[arrived + 1]!) arrived++;
	// Followed by the thresholds that do not arrive in ascending order, a partial ordering is a complete one.
	let rank = (index - ORDERING_OFFSETS[arrived]!) * FACTORIALS[THRESHOLD_COUNT - arrived]!;
	const left = Array.from({ length: THRESHOLD_COUNT }, (_, i) => i);
	const order: number[] = [];
	for (let position = 0; position < arrived; position++) {
		const digit = Math.floor(rank / LEHMER_WEIGHTS[position]!);
		rank -= digit * LEHMER_WEIGHTS[position]!;
		order.push(left.splice(digit, 1)[0]!);
	}
	return order;
}

/** The index of an ordering given as threshold indices; the inverse of `orderingOf`. */
export function orderingIndex(order: readonly number[]): number {
	const left = Array.from({ length: THRESHOLD_COUNT }, (_, i) => i);
	let rank = 0;
	for (const [position, threshold] of order.entries()) {
		const digit = left.indexOf(threshold);
		left.splice(digit, 1);
		rank += digit * LEHMER_WEIGHTS[position]!;
	}
	return ORDERING_OFFSETS[order.length]! + rank / FACTORIALS[THRESHOLD_COUNT - order.length]!;
}
