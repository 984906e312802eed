import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kemenyOrder } from './kemenyOrder.ts';

function* permutations(items: number[]): Generator<number[]> {
	if (items.length === 0) yield [];
	for (const [index, item] of items.entries())
		for (const rest of permutations(items.toSpliced(index, 1))) yield [item, ...rest];
}
const agreement = (order: number[], before: number[][]) =>
	order.reduce(
		(sum, item, place) =>
			sum + order.slice(place + 1).reduce((part, later) => part + before[item]![later]!, 0),
		0
	);

it('agrees with as many pairs as the best of all orders', () => {
	const table = fc.integer({ min: 1, max: 6 }).chain((count) =>
		fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: count, maxLength: count }), {
			minLength: count,
			maxLength: count
		})
	);
	fc.assert(
		fc.property(table, (before) => {
			const order = kemenyOrder(before);
			const items = before.map((_, index) => index);
			expect([...order].sort()).toEqual(items);
			const best = Math.max(...[...permutations(items)].map((other) => agreement(other, before)));
			expect(agreement(order, before)).toBe(best);
		})
	);
});

it('gives the known result of the election for the capital of Tennessee', () => {
	// Wikipedia, "Kemeny method": Nashville, Chattanooga, Knoxville, Memphis, with a score of 393.
	const [memphis, nashville, chattanooga, knoxville] = [0, 1, 2, 3];
	const before = [
		[0, 42, 42, 42],
		[58, 0, 68, 68],
		[58, 32, 0, 83],
		[58, 32, 17, 0]
	];
	expect(kemenyOrder(before)).toEqual([nashville, chattanooga, knoxville, memphis]);
	expect(agreement(kemenyOrder(before), before)).toBe(393);
});

it('of equal orders takes the one in the numbering’s sense', () => {
	const even = Array.from({ length: 5 }, () => [1, 1, 1, 1, 1]);
	expect(kemenyOrder(even)).toEqual([0, 1, 2, 3, 4]);
});
