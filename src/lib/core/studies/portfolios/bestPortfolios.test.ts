import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPortfolios } from './bestPortfolios.ts';
import { bestSet } from './bestSet.ts';
import { chanceOfAny } from './chanceOfAny.ts';
import { maskTable, type CountedMasks } from './maskTable.ts';
import { survivalSets } from './survivalSets.ts';

/** Futures as masks of survivors, counted. */
function countedOf(masks: number[][], wordsPerMask = 1): CountedMasks {
	const table = maskTable(wordsPerMask);
	const columns = Array.from({ length: wordsPerMask }, (_, w) =>
		Int32Array.from(masks, (members) =>
			members.filter((p) => p >> 5 === w).reduce((word, p) => word | (1 << (p & 31)), 0)
		)
	);
	table.countColumns(columns, masks.length);
	return table.counted();
}

function* setsOfSize(proposals: number, size: number, from = 0): Generator<number[]> {
	if (size === 0) return yield [];
	for (let p = from; p <= proposals - size; p++)
		for (const rest of setsOfSize(proposals, size - 1, p + 1)) yield [p, ...rest];
}

const reachedBy = (set: number[], futures: number[][]): number =>
	futures.filter((survivors) => survivors.some((p) => set.includes(p))).length;

const PROPOSALS = 9;
const manyFutures = fc.array(fc.uniqueArray(fc.nat(PROPOSALS - 1), { maxLength: 4 }), {
	minLength: 1,
	maxLength: 80
});

describe('bestSet', () => {
	it('finds the very set that trying all of them finds, the first of equally good ones', () => {
		fc.assert(
			fc.property(manyFutures, fc.integer({ min: 1, max: 6 }), (futures, size) => {
				let best: number[] = [];
				for (const set of setsOfSize(PROPOSALS, size))
					if (best.length === 0 || reachedBy(set, futures) > reachedBy(best, futures)) best = set;
				expect(bestSet(survivalSets(countedOf(futures), PROPOSALS), size)).toEqual({
					members: best,
					isExact: true
				});
			}),
			{ numRuns: 150 }
		);
	});

	it('sees through what misleads a greedy choice', () => {
		// The single best is 0, but 1 and 2 together reach everything.
		const futures = [[0, 1], [0, 1], [0, 2], [0, 2], [1], [2]];
		const sets = survivalSets(countedOf(futures), 3);
		expect(bestSet(sets, 1).members).toEqual([0]);
		expect(bestSet(sets, 2).members).toEqual([1, 2]);
		expect(bestSet(sets, 3).members).toEqual([0, 1, 2]);
	});

	it('says so where it was given up, and gives what a greedy choice finds', () => {
		const futures = [[0, 1], [0, 1], [0, 2], [0, 2], [1], [2]];
		expect(bestSet(survivalSets(countedOf(futures), 3), 2, 1)).toEqual({ members: [0, 1], isExact: false });
	});

	it('takes the first proposals where nothing survives', () => {
		expect(bestSet(survivalSets(countedOf([[], []]), 4), 2).members).toEqual([0, 1]);
	});

	it('works with more proposals than a word has bits', () => {
		const futures = [[3], [40], [40], [70], [70], [70]];
		expect(bestSet(survivalSets(countedOf(futures, 3), 80), 2).members).toEqual([40, 70]);
	});
});

describe('bestPortfolios', () => {
	it('tells what each member adds, which sums up to the whole', () => {
		const ids = Array.from({ length: PROPOSALS }, (_, p) => `p${p}`);
		fc.assert(
			fc.property(manyFutures, (futures) => {
				const portfolios = bestPortfolios(countedOf(futures), ids, futures.length);
				expect(portfolios.map(({ size }) => size)).toEqual([1, 2, 3, 4, 5, 6]);
				for (const { members, any } of portfolios) {
					const added = members.reduce((sum, member) => sum + member.added, 0);
					expect(added).toBeCloseTo(any.share, 12);
					expect(members.at(-1)!.anySoFar).toEqual(any);
					const set = members.map(({ id }) => ids.indexOf(id));
					expect(any.share).toBeCloseTo(reachedBy(set, futures) / futures.length, 12);
					// Each next one adds no more than the one before.
					for (const [k, member] of members.slice(1).entries())
						expect(member.added).toBeLessThanOrEqual(members[k]!.added);
				}
			}),
			{ numRuns: 50 }
		);
	});
});

describe('chanceOfAny', () => {
	it('counts the futures in which one of the set survives', () => {
		const ids = Array.from({ length: 70 }, (_, p) => `p${p}`);
		const futures = [[0, 33], [33], [69], [], [1]];
		const survivors = { ids, wordsPerMask: 3, ...countedOf(futures, 3), kept: 5 };
		expect(chanceOfAny(survivors, ['p33', 'p69']).share).toBe(3 / 5);
		expect(chanceOfAny(survivors, ids).share).toBe(4 / 5);
		expect(chanceOfAny(survivors, [])).toMatchObject({ share: 0, low: 0 });
		expect(() => chanceOfAny(survivors, ['p70'])).toThrow(/no proposal "p70"/);
	});
});

describe('maskTable', () => {
	it('counts like a map, grows, and gives the same in whatever order', () => {
		const mask = fc.tuple(fc.integer(), fc.integer({ min: -3, max: 3 }));
		fc.assert(
			fc.property(fc.array(mask, { maxLength: 300 }), fc.nat(300), (masks, cut) => {
				const count = (part: typeof masks) => {
					const table = maskTable(2);
					table.countColumns(
						[Int32Array.from(part, ([low]) => low), Int32Array.from(part, ([, high]) => high)],
						part.length
					);
					return table;
				};
				const whole = count(masks).counted();
				const merged = count(masks.slice(cut));
				merged.add(count(masks.slice(0, cut).toReversed()).counted());
				expect(merged.counted()).toEqual(whole);
				const known = new Map<string, number>();
				for (const each of masks) known.set(String(each), (known.get(String(each)) ?? 0) + 1);
				expect(whole.futures.length).toBe(known.size);
				for (let m = 0; m < known.size; m++)
					expect(whole.futures[m]).toBe(known.get(String([whole.words[2 * m], whole.words[2 * m + 1]])));
			})
		);
		const many = maskTable(1);
		many.countColumns([Int32Array.from({ length: 20_000 }, (_, i) => i * 7)], 20_000);
		many.countColumns([Int32Array.from({ length: 20_000 }, (_, i) => i * 7)], 20_000);
		const counted = many.counted();
		expect(counted.futures.length).toBe(20_000);
		expect(counted.futures.every((count) => count === 2)).toBe(true);
	});
});
