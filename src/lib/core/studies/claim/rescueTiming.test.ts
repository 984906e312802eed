import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, NEVER, timeScaleOf } from '../../futures/eventKey.ts';
import { meanInterval, meansDifference } from './meanInterval.ts';
import {
	LEAD_BINS,
	LEAD_GROUPS,
	NEITHER,
	NO_RANK,
	OTHERS_NEVER,
	RESCUE_NEVER,
	rescueTiming,
	TIMING_GROUPS
} from './rescueTiming.ts';
import { earlierHalf, leadCells, rankCells } from './timingGroups.ts';

const scale = timeScaleOf(2026, 2060);
const RESCUE = 8;

/** Rank and lead group of one future, by the years of the nine arrivals (rescue last). */
function timingOf(years: number[]): { rank: number; lead: number } {
	const arrivals = years.map((year, index) => Int32Array.of(keyOf(year, index, scale)));
	const groups = new Int32Array(1);
	rescueTiming(arrivals, 1, groups);
	return { rank: Math.floor(groups[0]! / LEAD_GROUPS), lead: groups[0]! % LEAD_GROUPS };
}

describe('rescueTiming', () => {
	it('knows the rank and the lead over the fourth of the others', () => {
		const others = [2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034];
		// Lead 0.25 years: the half year from 0, which is number 17 after the one for everything below −8 years.
		expect(timingOf([...others, 2029.75])).toEqual({ rank: 3, lead: 17 });
		expect(timingOf([...others.toReversed(), 2029.75])).toEqual({ rank: 3, lead: 17 });
		expect(timingOf([...others, 2030.25])).toEqual({ rank: 4, lead: 16 });
		expect(timingOf([...others, 2026])).toEqual({ rank: 0, lead: 25 });
		expect(timingOf([...others, 2050])).toEqual({ rank: 8, lead: 0 });
		expect(timingOf([...others.map((year) => year + 20), 2027])).toEqual({ rank: 0, lead: LEAD_BINS - 1 });
	});

	it('keeps apart what never comes', () => {
		const few = [2027, 2028, 2029, ...new Array<number>(5).fill(Infinity)];
		expect(timingOf([...few, 2030])).toEqual({ rank: 3, lead: OTHERS_NEVER });
		expect(timingOf([...few, Infinity])).toEqual({ rank: NO_RANK, lead: NEITHER });
		expect(timingOf([...few.slice(0, 7), 2030, Infinity])).toEqual({ rank: NO_RANK, lead: RESCUE_NEVER });
	});

	it('agrees with sorting', () => {
		const year = fc.oneof(
			{ weight: 9, arbitrary: fc.double({ min: 2010, max: 2059, noNaN: true }) },
			fc.constant(Infinity)
		);
		fc.assert(
			fc.property(fc.array(year, { minLength: 9, maxLength: 9 }), (years) => {
				const keys = years.map((each, index) => keyOf(each, index, scale));
				const { rank, lead } = timingOf(years);
				if (keys[RESCUE] === NEVER) return void expect(rank).toBe(NO_RANK);
				expect(rank).toBe(keys.filter((key) => key < keys[RESCUE]!).length);
				const fourth = keys.slice(0, RESCUE).sort((one, other) => one - other)[3]!;
				if (fourth === NEVER) return void expect(lead).toBe(OTHERS_NEVER);
				const leadYears = ((fourth >> 4) - (keys[RESCUE]! >> 4)) / 65536;
				expect(lead).toBe(Math.max(0, Math.min(Math.floor(leadYears * 2) + 17, LEAD_BINS - 1)));
			})
		);
	});
});

const tables = fc
	.array(fc.tuple(fc.nat(TIMING_GROUPS - 1), fc.nat(900)), { maxLength: 60 })
	.map((entries) => {
		const futures = new Float64Array(TIMING_GROUPS);
		for (const [cell, count] of entries) futures[cell]! += count;
		return futures;
	});
const sumOf = (table: Float64Array): number => table.reduce((sum, count) => sum + count, 0);

describe('timingGroups', () => {
	it('sort every future into one rank and one group of leads, none of which is too small', () => {
		fc.assert(
			fc.property(tables, (futures) => {
				for (const groups of [rankCells(futures), leadCells(futures)]) {
					const cells = groups.flatMap((group) => group.cells);
					expect(new Set(cells).size).toBe(cells.length);
					expect(groups.reduce((sum, { group }) => sum + group.futures, 0)).toBe(sumOf(futures));
				}
				const leads = leadCells(futures).filter(({ group }) => group.kind === 'lead');
				if (leads.length > 1)
					for (const { group } of leads) expect(group.futures).toBeGreaterThanOrEqual(200);
				for (const [k, { group }] of leads.slice(1).entries())
					expect(group.fromYears).toBe(leads[k]!.group.toYears);
			})
		);
	});

	it('split the futures into two halves, the earlier ones first', () => {
		fc.assert(
			fc.property(tables, (futures) => {
				const parts = earlierHalf(futures);
				expect(futures.reduce((sum, count, cell) => sum + count * parts[cell]!, 0)).toBeCloseTo(
					sumOf(futures) / 2,
					6
				);
				const used = [...parts.keys()].filter((cell) => futures[cell]! > 0);
				expect(used.filter((cell) => parts[cell]! > 0 && parts[cell]! < 1).length).toBeLessThanOrEqual(1);
				const rankOf = (cell: number) => Math.floor(cell / LEAD_GROUPS);
				const ranks = (isIn: (part: number) => boolean) =>
					used.filter((cell) => isIn(parts[cell]!)).map(rankOf);
				const latestEarly = Math.max(-1, ...ranks((part) => part > 0));
				const earliestLate = Math.min(99, ...ranks((part) => part < 1));
				expect(latestEarly).toBeLessThanOrEqual(earliestLate);
			})
		);
	});
});

describe('meanInterval', () => {
	it('knows a worked example', () => {
		// 1, 2, 3, 4: mean 2.5, variance 5/3, standard error √(5/12) = 0.6455.
		const { mean, low, high } = meanInterval({ futures: 4, sum: 10, squares: 30 });
		expect(mean).toBe(2.5);
		expect(high - mean).toBeCloseTo(1.959964 * Math.sqrt(5 / 12), 6);
		expect(mean - low).toBeCloseTo(high - mean, 12);
	});

	it('adds the errors of two groups as squares', () => {
		const one = { futures: 4, sum: 10, squares: 30 };
		const other = { futures: 4, sum: 14, squares: 54 };
		const { difference, high } = meansDifference(other, one);
		expect(difference).toBe(1);
		expect(high - difference).toBeCloseTo(1.959964 * Math.sqrt((2 * 5) / 12), 6);
	});
});
