import { NEVER } from '../../futures/eventKey.ts';
import { THRESHOLD_COUNT } from '../../scenario/thresholds.ts';
import { addPacked, MOST_IN_A_LANE, type OutcomeLanes } from '../outcomeLanes.ts';

/** One row of outcomes for each pair (i, j): row i·9 + j is "i arrives, and before j". */
export const FACT_ROWS = THRESHOLD_COUNT * THRESHOLD_COUNT;

/**
 * Counts in how many futures each fact "i before j" is true together with each outcome. Of each pair one direction is
 * counted; the other is the rest, unless both may be missing in the same future.
 *
 * @param totals futures of this block in which each outcome is true
 * @param facts FACT_ROWS rows of outcomes
 */
export function countFacts(
	arrivals: readonly Int32Array[],
	lanes: OutcomeLanes,
	totals: Uint32Array,
	count: number,
	facts: Uint32Array
): void {
	const { outcomes } = lanes;
	const mayMiss = arrivals.map((keys) => hasNever(keys, count));
	const row = new Uint32Array(outcomes);
	for (let i = 0; i < THRESHOLD_COUNT; i++)
		for (let j = i + 1; j < THRESHOLD_COUNT; j++) {
			countFact(arrivals[i]!, arrivals[j]!, lanes, count, row.fill(0));
			add(row, facts, (i * THRESHOLD_COUNT + j) * outcomes);
			if (mayMiss[i] && mayMiss[j]) countFact(arrivals[j]!, arrivals[i]!, lanes, count, row.fill(0));
			else
				for (let outcome = 0; outcome < outcomes; outcome++) row[outcome] = totals[outcome]! - row[outcome]!;
			add(row, facts, (j * THRESHOLD_COUNT + i) * outcomes);
		}
}

function hasNever(keys: Int32Array, count: number): boolean {
	for (let i = 0; i < count; i++) if (keys[i] === NEVER) return true;
	return false;
}

function add(row: Uint32Array, table: Uint32Array, from: number): void {
	for (let k = 0; k < row.length; k++) table[from + k]! += row[k]!;
}

/** row[outcome] += futures in which the outcome is true and `first` comes before `second`. */
function countFact(
	first: Int32Array,
	second: Int32Array,
	{ outcomes, words }: OutcomeLanes,
	count: number,
	row: Uint32Array
): void {
	for (let from = 0; from < count; from += MOST_IN_A_LANE) {
		const to = Math.min(from + MOST_IN_A_LANE, count);
		let w = 0;
		for (; w + 3 < words.length; w += 4) {
			const [one, two, three, four] = [words[w]!, words[w + 1]!, words[w + 2]!, words[w + 3]!];
			let [a, b, c, d] = [0, 0, 0, 0];
			for (let i = from; i < to; i++) {
				const isTrue = (first[i]! - second[i]!) >> 31;
				a = (a + (one[i]! & isTrue)) | 0;
				b = (b + (two[i]! & isTrue)) | 0;
				c = (c + (three[i]! & isTrue)) | 0;
				d = (d + (four[i]! & isTrue)) | 0;
			}
			addPacked(a, w, outcomes, row, 0);
			addPacked(b, w + 1, outcomes, row, 0);
			addPacked(c, w + 2, outcomes, row, 0);
			addPacked(d, w + 3, outcomes, row, 0);
		}
		for (; w < words.length; w++) {
			const word = words[w]!;
			let sum = 0;
			for (let i = from; i < to; i++) sum = (sum + (word[i]! & ((first[i]! - second[i]!) >> 31))) | 0;
			addPacked(sum, w, outcomes, row, 0);
		}
	}
}
