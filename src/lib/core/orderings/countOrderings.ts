import { NEVER } from '../futures/eventKey.ts';
import { THRESHOLD_COUNT } from '../scenario/thresholds.ts';
import { COMPLETE_OFFSET, FACTORIALS, LEHMER_WEIGHTS, ORDERING_OFFSETS } from './orderingIndex.ts';

/** What orderings are counted into. */
export interface OrderingTallies {
	/** before[i·9 + j]: futures in which threshold i arrives, and before j. */
	before: Int32Array;
	/** ranks[i·9 + p]: futures in which threshold i arrives as number p (counted from 0). */
	ranks: Uint32Array;
	/** Futures per ordering, by ordering index. */
	orderings: Uint32Array;
}

/**
 * Orders `count` futures by their arrival keys and counts. Without sorting: the 36 comparisons of two thresholds give the
 * precedence counts, the positions, and the digits of the Lehmer rank, all without branches. The comparisons stand
 * written out because a loop over pairs is several times slower.
 */
export function countOrderings(
	arrivals: readonly Int32Array[],
	count: number,
	tallies: OrderingTallies
): void {
	const [c0, c1, c2, c3, c4, c5, c6, c7, c8] = arrivals as [
		Int32Array,
		Int32Array,
		Int32Array,
		Int32Array,
		Int32Array,
		Int32Array,
		Int32Array,
		Int32Array,
		Int32Array
	];
	const { before, ranks, orderings } = tallies;
	const weights = LEHMER_WEIGHTS;
	// Two counts to a word, sixteen bits each: a block has at most 1,024 futures.
	let s0 = 0,
		s1 = 0,
		s2 = 0,
		s3 = 0,
		s4 = 0,
		s5 = 0,
		s6 = 0,
		s7 = 0,
		s8 = 0,
		s9 = 0,
		s10 = 0,
		s11 = 0,
		s12 = 0,
		s13 = 0,
		s14 = 0,
		s15 = 0,
		s16 = 0,
		s17 = 0;
	for (let n = 0; n < count; n++) {
		const k0 = c0[n]!;
		const k1 = c1[n]!;
		const k2 = c2[n]!;
		const k3 = c3[n]!;
		const k4 = c4[n]!;
		const k5 = c5[n]!;
		const k6 = c6[n]!;
		const k7 = c7[n]!;
		const k8 = c8[n]!;
		// bij = 1 where threshold j arrives before threshold i, i < j (indices from 0).
		const b01 = (k1 - k0) >>> 31;
		const b02 = (k2 - k0) >>> 31;
		const b12 = (k2 - k1) >>> 31;
		const b03 = (k3 - k0) >>> 31;
		const b13 = (k3 - k1) >>> 31;
		const b23 = (k3 - k2) >>> 31;
		const b04 = (k4 - k0) >>> 31;
		const b14 = (k4 - k1) >>> 31;
		const b24 = (k4 - k2) >>> 31;
		const b34 = (k4 - k3) >>> 31;
		const b05 = (k5 - k0) >>> 31;
		const b15 = (k5 - k1) >>> 31;
		const b25 = (k5 - k2) >>> 31;
		const b35 = (k5 - k3) >>> 31;
		const b45 = (k5 - k4) >>> 31;
		const b06 = (k6 - k0) >>> 31;
		const b16 = (k6 - k1) >>> 31;
		const b26 = (k6 - k2) >>> 31;
		const b36 = (k6 - k3) >>> 31;
		const b46 = (k6 - k4) >>> 31;
		const b56 = (k6 - k5) >>> 31;
		const b07 = (k7 - k0) >>> 31;
		const b17 = (k7 - k1) >>> 31;
		const b27 = (k7 - k2) >>> 31;
		const b37 = (k7 - k3) >>> 31;
		const b47 = (k7 - k4) >>> 31;
		const b57 = (k7 - k5) >>> 31;
		const b67 = (k7 - k6) >>> 31;
		const b08 = (k8 - k0) >>> 31;
		const b18 = (k8 - k1) >>> 31;
		const b28 = (k8 - k2) >>> 31;
		const b38 = (k8 - k3) >>> 31;
		const b48 = (k8 - k4) >>> 31;
		const b58 = (k8 - k5) >>> 31;
		const b68 = (k8 - k6) >>> 31;
		const b78 = (k8 - k7) >>> 31;
		s0 += b01 | (b02 << 16);
		s1 += b12 | (b03 << 16);
		s2 += b13 | (b23 << 16);
		s3 += b04 | (b14 << 16);
		s4 += b24 | (b34 << 16);
		s5 += b05 | (b15 << 16);
		s6 += b25 | (b35 << 16);
		s7 += b45 | (b06 << 16);
		s8 += b16 | (b26 << 16);
		s9 += b36 | (b46 << 16);
		s10 += b56 | (b07 << 16);
		s11 += b17 | (b27 << 16);
		s12 += b37 | (b47 << 16);
		s13 += b57 | (b67 << 16);
		s14 += b08 | (b18 << 16);
		s15 += b28 | (b38 << 16);
		s16 += b48 | (b58 << 16);
		s17 += b68 | (b78 << 16);
		// dj = how many lower-numbered thresholds j precedes.
		const d1 = b01;
		const d2 = b02 + b12;
		const d3 = b03 + b13 + b23;
		const d4 = b04 + b14 + b24 + b34;
		const d5 = b05 + b15 + b25 + b35 + b45;
		const d6 = b06 + b16 + b26 + b36 + b46 + b56;
		const d7 = b07 + b17 + b27 + b37 + b47 + b57 + b67;
		const d8 = b08 + b18 + b28 + b38 + b48 + b58 + b68 + b78;
		// pi = position of threshold i: lower-numbered ones that precede it plus higher-numbered ones that do.
		const p0 = b01 + b02 + b03 + b04 + b05 + b06 + b07 + b08;
		const p1 = 1 - d1 + b12 + b13 + b14 + b15 + b16 + b17 + b18;
		const p2 = 2 - d2 + b23 + b24 + b25 + b26 + b27 + b28;
		const p3 = 3 - d3 + b34 + b35 + b36 + b37 + b38;
		const p4 = 4 - d4 + b45 + b46 + b47 + b48;
		const p5 = 5 - d5 + b56 + b57 + b58;
		const p6 = 6 - d6 + b67 + b68;
		const p7 = 7 - d7 + b78;
		const p8 = 8 - d8;
		const rank =
			d1 * weights[p1]! +
			d2 * weights[p2]! +
			d3 * weights[p3]! +
			d4 * weights[p4]! +
			d5 * weights[p5]! +
			d6 * weights[p6]! +
			d7 * weights[p7]! +
			d8 * weights[p8]!;
		if (
			k0 === NEVER ||
			k1 === NEVER ||
			k2 === NEVER ||
			k3 === NEVER ||
			k4 === NEVER ||
			k5 === NEVER ||
			k6 === NEVER ||
			k7 === NEVER ||
			k8 === NEVER
		) {
			countIncomplete(arrivals, n, rank, tallies);
			continue;
		}
		ranks[0 + p0]!++;
		ranks[9 + p1]!++;
		ranks[18 + p2]!++;
		ranks[27 + p3]!++;
		ranks[36 + p4]!++;
		ranks[45 + p5]!++;
		ranks[54 + p6]!++;
		ranks[63 + p7]!++;
		ranks[72 + p8]!++;
		orderings[COMPLETE_OFFSET + rank]!++;
	}
	countPair(before, 0, 1, s0 & 0xffff, count);
	countPair(before, 0, 2, s0 >>> 16, count);
	countPair(before, 1, 2, s1 & 0xffff, count);
	countPair(before, 0, 3, s1 >>> 16, count);
	countPair(before, 1, 3, s2 & 0xffff, count);
	countPair(before, 2, 3, s2 >>> 16, count);
	countPair(before, 0, 4, s3 & 0xffff, count);
	countPair(before, 1, 4, s3 >>> 16, count);
	countPair(before, 2, 4, s4 & 0xffff, count);
	countPair(before, 3, 4, s4 >>> 16, count);
	countPair(before, 0, 5, s5 & 0xffff, count);
	countPair(before, 1, 5, s5 >>> 16, count);
	countPair(before, 2, 5, s6 & 0xffff, count);
	countPair(before, 3, 5, s6 >>> 16, count);
	countPair(before, 4, 5, s7 & 0xffff, count);
	countPair(before, 0, 6, s7 >>> 16, count);
	countPair(before, 1, 6, s8 & 0xffff, count);
	countPair(before, 2, 6, s8 >>> 16, count);
	countPair(before, 3, 6, s9 & 0xffff, count);
	countPair(before, 4, 6, s9 >>> 16, count);
	countPair(before, 5, 6, s10 & 0xffff, count);
	countPair(before, 0, 7, s10 >>> 16, count);
	countPair(before, 1, 7, s11 & 0xffff, count);
	countPair(before, 2, 7, s11 >>> 16, count);
	countPair(before, 3, 7, s12 & 0xffff, count);
	countPair(before, 4, 7, s12 >>> 16, count);
	countPair(before, 5, 7, s13 & 0xffff, count);
	countPair(before, 6, 7, s13 >>> 16, count);
	countPair(before, 0, 8, s14 & 0xffff, count);
	countPair(before, 1, 8, s14 >>> 16, count);
	countPair(before, 2, 8, s15 & 0xffff, count);
	countPair(before, 3, 8, s15 >>> 16, count);
	countPair(before, 4, 8, s16 & 0xffff, count);
	countPair(before, 5, 8, s16 >>> 16, count);
	countPair(before, 6, 8, s17 & 0xffff, count);
	countPair(before, 7, 8, s17 >>> 16, count);
}

/** Counts a pair i < j; that neither arrives is taken back where it happens. */
function countPair(before: Int32Array, i: number, j: number, laterFirst: number, count: number): void {
	before[j * THRESHOLD_COUNT + i]! += laterFirst;
	before[i * THRESHOLD_COUNT + j]! += count - laterFirst;
}

/** A future in which some thresholds do not arrive: of two that do not, neither was before the other. */
function countIncomplete(
	arrivals: readonly Int32Array[],
	n: number,
	rank: number,
	{ before, ranks, orderings }: OrderingTallies
): void {
	let arrived = 0;
	for (let i = 0; i < THRESHOLD_COUNT; i++) {
		const key = arrivals[i]![n]!;
		if (key === NEVER) {
			for (let j = i + 1; j < THRESHOLD_COUNT; j++)
				if (arrivals[j]![n] === NEVER) before[i * THRESHOLD_COUNT + j]!--;
			continue;
		}
		arrived++;
		let position = 0;
		for (let j = 0; j < THRESHOLD_COUNT; j++) if (arrivals[j]![n]! < key) position++;
		ranks[i * THRESHOLD_COUNT + position]!++;
	}
	// The missing ones stand last in ascending order, so the last digits of the rank are zero.
	orderings[ORDERING_OFFSETS[arrived]! + rank / FACTORIALS[THRESHOLD_COUNT - arrived]!]!++;
}
