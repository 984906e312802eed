import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEVER } from '../futures/eventKey.ts';
import { countOrderings } from './countOrderings.ts';
import { COMPLETE_OFFSET, ORDERING_COUNT, orderingIndex, orderingOf } from './orderingIndex.ts';

describe('orderingIndex', () => {
	it('counts the partial orderings of nine: the sum of 9!/(9−k)!', () => {
		expect(ORDERING_COUNT).toBe(986410); // https://oeis.org/A000522, n = 9
	});

	it('gives complete orderings their Lehmer rank', () => {
		expect(orderingIndex([0, 1, 2, 3, 4, 5, 6, 7, 8]) - COMPLETE_OFFSET).toBe(0);
		expect(orderingIndex([8, 7, 6, 5, 4, 3, 2, 1, 0]) - COMPLETE_OFFSET).toBe(362879);
		expect(orderingIndex([1, 0, 2, 3, 4, 5, 6, 7, 8]) - COMPLETE_OFFSET).toBe(40320);
	});

	it('is the inverse of orderingOf', () => {
		for (let index = 0; index < ORDERING_COUNT; index += 97)
			expect(orderingIndex(orderingOf(index))).toBe(index);
	});
});

describe('countOrderings', () => {
	/** Nine arrival keys; a time of 20 stands for never. */
	const future = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 9, maxLength: 9 });
	const keysOf = (times: number[]): number[] => times.map((time, i) => (time === 20 ? NEVER : time * 16 + i));

	it('agrees with sorting', () => {
		fc.assert(
			fc.property(fc.array(future, { minLength: 1, maxLength: 30 }), (futures) => {
				const keys = futures.map(keysOf);
				const columns = Array.from({ length: 9 }, (_, i) => Int32Array.from(keys, (row) => row[i]!));
				const tallies = {
					before: new Int32Array(81),
					ranks: new Uint32Array(81),
					orderings: new Uint32Array(ORDERING_COUNT)
				};
				countOrderings(columns, futures.length, tallies);

				const before = new Int32Array(81);
				const ranks = new Uint32Array(81);
				const orderings = new Map<number, number>();
				for (const row of keys) {
					const order = row.flatMap((key, i) => (key === NEVER ? [] : [i])).sort((i, j) => row[i]! - row[j]!);
					order.forEach((i, rank) => ranks[i * 9 + rank]!++);
					for (const i of order) for (let j = 0; j < 9; j++) if (row[i]! < row[j]!) before[i * 9 + j]!++;
					orderings.set(orderingIndex(order), (orderings.get(orderingIndex(order)) ?? 0) + 1);
				}
				expect(tallies.before).toEqual(before);
				expect(tallies.ranks).toEqual(ranks);
				for (const [index, count] of orderings) expect(tallies.orderings[index]).toBe(count);
			}),
			{ numRuns: 200 }
		);
	});
});
