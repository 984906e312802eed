import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Formula, Time } from './formula.ts';
import { formatFormula } from './formatFormula.ts';
import { momentOf, type FutureTimes } from './futureTimes.ts';
import { holds } from './holds.ts';
import { normalForm } from './normalForm.ts';
import { FormulaError, parseFormula } from './parseFormula.ts';
import { violationOf } from './violation.ts';

const years = fc.integer({ min: -40, max: 40 }).map((quarters) => quarters / 4 + 0);

const anyTime = (ownNames: boolean): fc.Arbitrary<Time> =>
	fc.letrec<{ time: Time; simple: Time }>((tie) => ({
		simple: fc.oneof(
			{ weight: 6, arbitrary: fc.record({ kind: fc.constant('threshold' as const), index: fc.nat(8) }) },
			fc.constant<Time>({ kind: 'exit' }),
			ownNames ? fc.constant<Time>({ kind: 'ready' }) : fc.constant<Time>({ kind: 'exit' }),
			fc.record({
				kind: fc.constant('year' as const),
				year: fc.oneof(fc.integer({ min: 2024, max: 2062 }), fc.double({ min: 1000, max: 9999, noNaN: true }))
			})
		),
		time: fc.oneof(
			{ maxDepth: 3, withCrossShrink: true },
			{ weight: 4, arbitrary: tie('simple') },
			fc.record({ kind: fc.constant('shift' as const), time: tie('time'), years }),
			fc.record({
				kind: fc.constantFrom('min' as const, 'max' as const),
				of: fc.array(tie('time'), { minLength: 1, maxLength: 3 })
			})
		)
	})).time;

const anyFormula = (ownNames = true): fc.Arbitrary<Formula> =>
	fc.letrec<{ formula: Formula; before: Formula }>((tie) => ({
		before: fc.record({
			kind: fc.constant('before' as const),
			first: anyTime(ownNames),
			second: anyTime(ownNames)
		}),
		formula: fc.oneof(
			{ maxDepth: 3, withCrossShrink: true },
			{ weight: 2, arbitrary: tie('before') },
			fc.record({ kind: fc.constant('not' as const), formula: tie('formula') }),
			fc.record({
				kind: fc.constantFrom('and' as const, 'or' as const),
				of: fc.array(tie('formula'), { minLength: 2, maxLength: 3 })
			})
		)
	})).formula;

/** Whole years, so that ties are frequent, and some that never come. */
const anyArrival = fc.oneof(
	{ weight: 5, arbitrary: fc.integer({ min: 2025, max: 2064 }) },
	fc.constant(Infinity)
);
const anyFuture: fc.Arbitrary<FutureTimes> = fc.record({
	thresholds: fc.array(anyArrival, { minLength: 9, maxLength: 9 }),
	ready: anyArrival,
	exit: anyArrival,
	horizon: fc.constant(2060)
});

describe('the requirement language', () => {
	it.each(['slug', 'number'] as const)('is read back as it was written, with names by %s', (names) => {
		fc.assert(
			fc.property(anyFormula(), (formula) => {
				const text = formatFormula(formula, { names });
				fc.pre(text.length <= 2000);
				expect(parseFormula(text)).toEqual(formula);
			})
		);
	});

	it('answers any text with a formula or with an error that points into it', () => {
		const words = [
			'T1',
			'rescue',
			'escap',
			'and',
			'or',
			'not',
			'(',
			')',
			'<',
			'>',
			'+',
			'2',
			'2030',
			'min',
			',',
			'&&'
		];
		const text = fc.oneof(
			fc.string(),
			fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(' '))
		);
		fc.assert(
			fc.property(text, (source) => {
				let error: unknown;
				try {
					expect(parseFormula(source).kind).toBeTypeOf('string');
					return;
				} catch (thrown) {
					error = thrown;
				}
				if (!(error instanceof FormulaError)) throw error;
				expect(error.position).toBeGreaterThanOrEqual(0);
				expect(error.position + error.length).toBeLessThanOrEqual(source.length);
			}),
			{ numRuns: 1000 }
		);
	});
});

describe('the meaning of a requirement', () => {
	it('breaks "and" with its first part and "or" with its last', () => {
		fc.assert(
			fc.property(anyFormula(), anyFormula(), anyFuture, (one, other, future) => {
				const [first, second] = [violationOf(one, future), violationOf(other, future)];
				const both = violationOf({ kind: 'and', of: [one, other] }, future);
				const either = violationOf({ kind: 'or', of: [one, other] }, future);
				expect(both.time).toBe(Math.min(first.time, second.time));
				expect(either.time).toBe(Math.max(first.time, second.time));
				expect([first.cause, second.cause]).toContain(both.cause);
				expect([first.cause, second.cause]).toContain(either.cause);
				expect(violationOf({ kind: 'and', of: [other, one] }, future)).toEqual(both);
				expect(violationOf({ kind: 'or', of: [other, one] }, future)).toEqual(either);
			})
		);
	});

	it('follows the laws of De Morgan and of double negation', () => {
		const not = (formula: Formula): Formula => ({ kind: 'not', formula });
		fc.assert(
			fc.property(anyFormula(), anyFormula(), anyFuture, (one, other, future) => {
				const neither = violationOf(not({ kind: 'or', of: [one, other] }), future);
				const notBoth = violationOf(not({ kind: 'and', of: [one, other] }), future);
				expect(neither).toEqual(violationOf({ kind: 'and', of: [not(one), not(other)] }, future));
				expect(notBoth).toEqual(violationOf({ kind: 'or', of: [not(one), not(other)] }, future));
				expect(violationOf(not(not(one)), future)).toEqual(violationOf(one, future));
			})
		);
	});

	it('is the same in normal form', () => {
		fc.assert(
			fc.property(anyFormula(), anyFuture, (formula, future) => {
				const normal = normalForm(formula);
				expect(violationOf(normal, future)).toEqual(violationOf(formula, future));
				expect(normalForm(normal)).toEqual(normal);
			})
		);
	});

	it('has a cause exactly when it is broken, by the horizon', () => {
		fc.assert(
			fc.property(anyFormula(), anyFuture, (formula, future) => {
				const { time, cause } = violationOf(formula, future);
				expect(cause === null).toBe(time === Infinity);
				expect(time === Infinity || time <= future.horizon).toBe(true);
			})
		);
	});

	it('breaks "A + years < B" never later for more years', () => {
		fc.assert(
			fc.property(
				anyTime(true),
				anyTime(true),
				anyFuture,
				years,
				years,
				(first, second, future, one, other) => {
					const brokenAfter = (lag: number): number =>
						violationOf({ kind: 'before', first: { kind: 'shift', time: first, years: lag }, second }, future)
							.time;
					expect(brokenAfter(Math.max(one, other))).toBeLessThanOrEqual(brokenAfter(Math.min(one, other)));
				}
			)
		);
	});

	it('moves with everything else when all of time is moved', () => {
		fc.assert(
			fc.property(
				anyFuture,
				fc.integer({ min: -20, max: 20 }),
				fc.nat(8),
				fc.nat(8),
				(future, shift, one, other) => {
					const formula = parseFormula(
						`T${one + 1} < T${other + 1} and (ready < T${one + 1} or exit < T${other + 1})`
					);
					const moved: FutureTimes = {
						thresholds: Array.from(future.thresholds, (time) => time + shift),
						ready: future.ready! + shift,
						exit: future.exit + shift,
						horizon: future.horizon + shift
					};
					const { time, cause } = violationOf(formula, future);
					expect(violationOf(formula, moved)).toEqual({ time: time + shift, cause });
				}
			)
		);
	});
});

describe('the truth of a condition', () => {
	it('is classical: "not" negates, "and" and "or" join', () => {
		fc.assert(
			fc.property(anyFormula(false), anyFormula(false), anyFuture, (one, other, future) => {
				const [first, second] = [holds(one, future), holds(other, future)];
				expect(holds({ kind: 'not', formula: one }, future)).toBe(!first);
				expect(holds({ kind: 'and', of: [one, other] }, future)).toBe(first && second);
				expect(holds({ kind: 'or', of: [one, other] }, future)).toBe(first || second);
			})
		);
	});

	it('differs from "never broken" only where the second time never comes', () => {
		fc.assert(
			fc.property(anyTime(false), anyTime(false), anyFuture, (first, second, future) => {
				const formula: Formula = { kind: 'before', first, second };
				const isKept = holds(formula, future) || momentOf(second, future).time === Infinity;
				expect(violationOf(formula, future).time === Infinity).toBe(isKept);
			})
		);
	});
});
