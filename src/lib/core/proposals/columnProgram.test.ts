import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	CAUSES,
	EXIT,
	IDENTITY_MASK,
	keyOf,
	NEVER,
	READY,
	timeScaleOf,
	yearOfKey
} from '../futures/eventKey.ts';
import { timeBins } from '../summaries/timeBins.ts';
import { CAUSE_SLOTS } from '../summaries/counts.ts';
import { columnProgram } from './columnProgram.ts';
import { countVerdicts } from './countVerdicts.ts';
import type { Formula, Time } from './formula.ts';
import { holds } from './holds.ts';
import { normalForm } from './normalForm.ts';
import { verdictOf, violationOf } from './violation.ts';

const scale = timeScaleOf(2026.5, 2060);
/** Quarters of a year, which event keys hold exactly; Infinity = not by the horizon. */
const anyYear = fc.oneof(
	{ weight: 9, arbitrary: fc.integer({ min: 2020 * 4, max: 2060 * 4 }).map((q) => q / 4) },
	fc.constant(Infinity)
);
const anyFuture = fc.record({
	thresholds: fc.array(anyYear, { minLength: 9, maxLength: 9 }),
	ready: anyYear,
	exit: anyYear,
	horizon: fc.constant(2060)
});

const anyTime = (withReady: boolean): fc.Arbitrary<Time> =>
	fc.letrec<{ time: Time }>((tie) => ({
		time: fc.oneof(
			{ maxDepth: 2, withCrossShrink: true },
			fc.record({ kind: fc.constant('threshold' as const), index: fc.nat(8) }),
			fc.constant<Time>({ kind: 'exit' }),
			withReady ? fc.constant<Time>({ kind: 'ready' }) : fc.constant<Time>({ kind: 'exit' }),
			fc.record({ kind: fc.constant('year' as const), year: fc.integer({ min: 2020, max: 2070 }) }),
			fc.record({
				kind: fc.constantFrom('min' as const, 'max' as const),
				of: fc.array(tie('time'), { minLength: 1, maxLength: 3 })
			}),
			fc.record({
				kind: fc.constant('shift' as const),
				time: tie('time'),
				years: fc.integer({ min: -20, max: 20 }).map((q) => q / 4)
			})
		)
	})).time;
const anyFormula = (withReady: boolean): fc.Arbitrary<Formula> =>
	fc.letrec<{ formula: Formula }>((tie) => ({
		formula: fc.oneof(
			{ maxDepth: 3, withCrossShrink: true },
			fc.record({
				kind: fc.constant('before' as const),
				first: anyTime(withReady),
				second: anyTime(withReady)
			}),
			fc.record({
				kind: fc.constantFrom('and' as const, 'or' as const),
				of: fc.array(tie('formula'), { minLength: 1, maxLength: 3 })
			}),
			fc.record({ kind: fc.constant('not' as const), formula: tie('formula') })
		)
	})).formula;

type Future = { thresholds: number[]; ready: number; exit: number; horizon: number };
function columnsOf(futures: Future[]) {
	const column = (year: (future: Future) => number, identity: number): Int32Array =>
		Int32Array.from(futures, (future) => keyOf(year(future), identity, scale));
	return {
		arrivals: Array.from({ length: 9 }, (_, i) => column((future) => future.thresholds[i]!, i)),
		exit: column((future) => future.exit, EXIT),
		ready: column((future) => future.ready, READY)
	};
}

describe('columnProgram', () => {
	it('finds the same violation time and cause as the plain statement of the meaning', () => {
		fc.assert(
			fc.property(
				fc.array(anyFuture, { minLength: 1, maxLength: 8 }),
				fc.array(anyFormula(true), { minLength: 1, maxLength: 4 }),
				(futures, formulas) => {
					const { arrivals, exit, ready } = columnsOf(futures);
					const program = columnProgram({ arrivals, exit, scale });
					const violations = formulas.map((formula) => program.violation(normalForm(formula), ready));
					for (const [f, formula] of formulas.entries())
						for (const [i, future] of futures.entries()) {
							const key = violations[f]!(futures.length)[i]!;
							const expected = violationOf(formula, future);
							expect(yearOfKey(key, scale)).toBe(expected.time);
							expect(key === NEVER ? null : CAUSES[key & IDENTITY_MASK]).toBe(expected.cause);
						}
				}
			),
			{ numRuns: 500 }
		);
	});

	it('finds the same truth of a condition', () => {
		fc.assert(
			fc.property(
				fc.array(anyFuture, { minLength: 1, maxLength: 8 }),
				anyFormula(false),
				(futures, formula) => {
					const { arrivals, exit } = columnsOf(futures);
					const program = columnProgram({ arrivals, exit, scale });
					const truth = program.truth(formula)(futures.length);
					for (const [i, future] of futures.entries()) expect(truth[i] !== 0).toBe(holds(formula, future));
				}
			),
			{ numRuns: 500 }
		);
	});
});

describe('countVerdicts', () => {
	it('judges as the plain statement does, and counts every failure once by cause and time', () => {
		const bins = timeBins(scale, 4, 8, 8192);
		fc.assert(
			fc.property(
				fc.array(anyFuture, { minLength: 1, maxLength: 20 }),
				anyFormula(true),
				(futures, formula) => {
					const { arrivals, exit, ready } = columnsOf(futures);
					const program = columnProgram({ arrivals, exit, scale });
					const violation = program.violation(normalForm(formula), ready)(futures.length);
					const failures = new Uint32Array(CAUSE_SLOTS * bins.count);
					const any = new Int32Array(futures.length);
					const totals = countVerdicts(violation, exit, null, futures.length, bins, any, failures);

					const verdicts = futures.map((future) => {
						const { time, cause } = violationOf(formula, future);
						return { verdict: verdictOf(time, future.exit), cause };
					});
					const count = (verdict: string): number =>
						verdicts.filter((found) => found.verdict === verdict).length;
					expect(totals).toEqual({
						survives: count('survives'),
						unresolved: count('unresolved'),
						works: count('survives')
					});
					for (const [identity, cause] of CAUSES.entries()) {
						const failed = failures
							.subarray(identity * bins.count, (identity + 1) * bins.count)
							.reduce((a, b) => a + b, 0);
						expect(failed).toBe(
							verdicts.filter((found) => found.verdict === 'fails' && found.cause === cause).length
						);
					}
				}
			),
			{ numRuns: 300 }
		);
	});
});
