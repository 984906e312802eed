import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEVER } from '../futures/eventKey.ts';
import { countFacts, FACT_ROWS } from './facts/countFacts.ts';
import { groupCounter } from './groupCounter.ts';
import { laneOf, outcomeLanes, type OutcomeLanes } from './outcomeLanes.ts';

const OUTCOMES = 19;

/** Lanes filled with outcomes that a generator decides, and the same as plain truths. */
function drawnLanes(count: number, seed: number): { lanes: OutcomeLanes; truths: boolean[][] } {
	const lanes = outcomeLanes(OUTCOMES);
	let state = seed;
	const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
	const truths = Array.from({ length: OUTCOMES }, (_, outcome) => {
		const { word, shift } = laneOf(lanes, outcome);
		return Array.from({ length: count }, (__, i) => {
			// The first is always true, so that lanes fill up.
			const isTrue = outcome === 0 || next() < outcome / OUTCOMES;
			if (isTrue) word[i]! |= 1 << shift;
			return isTrue;
		});
	});
	return { lanes, truths };
}

const cases = fc.record({
	count: fc.constantFrom(1, 40, 255, 256, 700, 1024),
	groups: fc.constantFrom(1, 2, 40, 370),
	seed: fc.integer({ min: 1, max: 1e6 })
});

describe('groupCounter', () => {
	it('counts each outcome by group, also where more than a lane holds are in one', () => {
		fc.assert(
			fc.property(cases, ({ count, groups, seed }) => {
				const { lanes, truths } = drawnLanes(count, seed);
				const group = Int32Array.from({ length: count }, (_, i) => (i * i * seed) % groups);
				const table = new Uint32Array(groups * OUTCOMES);
				const countByGroup = groupCounter(groups, lanes.words.length);
				countByGroup(group, lanes, count, table);
				countByGroup(group, lanes, count, table);
				const expected = new Uint32Array(groups * OUTCOMES);
				for (let i = 0; i < count; i++)
					for (let outcome = 0; outcome < OUTCOMES; outcome++)
						if (truths[outcome]![i]) expected[group[i]! * OUTCOMES + outcome]! += 2;
				expect(table).toEqual(expected);
			}),
			{ numRuns: 40 }
		);
	});
});

describe('countFacts', () => {
	it('counts each outcome together with each order of two thresholds, of which neither may arrive', () => {
		fc.assert(
			fc.property(cases, fc.double({ min: 0, max: 1, noNaN: true }), ({ count, seed }, chanceOfNever) => {
				const { lanes, truths } = drawnLanes(count, seed);
				const totals = Uint32Array.from(truths, (column) => column.filter(Boolean).length);
				const arrivals = Array.from({ length: 9 }, (_, threshold) =>
					Int32Array.from({ length: count }, (__, i) => {
						const word = Math.imul(i + 1, 0x9e3779b1 + 2 * threshold * seed) >>> 0;
						return word / 4294967296 < chanceOfNever ? NEVER : ((word >>> 8) << 4) | threshold;
					})
				);
				const facts = new Uint32Array(FACT_ROWS * OUTCOMES);
				countFacts(arrivals, lanes, totals, count, facts);
				const expected = new Uint32Array(FACT_ROWS * OUTCOMES);
				for (let i = 0; i < count; i++)
					for (let row = 0; row < FACT_ROWS; row++)
						if (arrivals[Math.floor(row / 9)]![i]! < arrivals[row % 9]![i]!)
							for (let outcome = 0; outcome < OUTCOMES; outcome++)
								if (truths[outcome]![i]) expected[row * OUTCOMES + outcome]!++;
				expect(facts).toEqual(expected);
			}),
			{ numRuns: 25 }
		);
	});
});
