import { describe, expect, it } from 'vitest';
import type { Formula, Time } from './formula.ts';
import { FormulaError, parseFormula } from './parseFormula.ts';

const threshold = (number: number): Time => ({ kind: 'threshold', index: number - 1 });
const before = (first: number, second: number): Formula => ({
	kind: 'before',
	first: threshold(first),
	second: threshold(second)
});

describe('parsing a formula', () => {
	it.each<[string, Formula]>([
		['rescue < escape', before(9, 4)],
		['rescue <= escape', before(9, 4)],
		['escape > rescue', before(9, 4)],
		['T4>=t9', before(9, 4)],
		['  RESCUE\n<\tEscape ', before(9, 4)],
		['((rescue) < (escape))', before(9, 4)],
		['ready < exit', { kind: 'before', first: { kind: 'ready' }, second: { kind: 'exit' } }],
		['2030.5 < escape', { kind: 'before', first: { kind: 'year', year: 2030.5 }, second: threshold(4) }],
		[
			'rescue + 1 - .5 < escape - 0',
			{
				kind: 'before',
				first: { kind: 'shift', time: { kind: 'shift', time: threshold(9), years: 1 }, years: -0.5 },
				second: { kind: 'shift', time: threshold(4), years: 0 }
			}
		],
		[
			'(rescue + 1) < escape',
			{ kind: 'before', first: { kind: 'shift', time: threshold(9), years: 1 }, second: threshold(4) }
		],
		[
			'rescue < min(escape, max(T1, 2040), (T8)) + 2',
			{
				kind: 'before',
				first: threshold(9),
				second: {
					kind: 'shift',
					time: {
						kind: 'min',
						of: [
							threshold(4),
							{ kind: 'max', of: [threshold(1), { kind: 'year', year: 2040 }] },
							threshold(8)
						]
					},
					years: 2
				}
			}
		]
	])('reads %j', (text, formula) => {
		expect(parseFormula(text)).toEqual(formula);
	});

	it('binds "not" tighter than "and", and "and" tighter than "or"', () => {
		expect(parseFormula('T1 < T2 or not T3 < T4 AND T5 < T6 or T7 < T8')).toEqual({
			kind: 'or',
			of: [
				before(1, 2),
				{ kind: 'and', of: [{ kind: 'not', formula: before(3, 4) }, before(5, 6)] },
				before(7, 8)
			]
		});
	});

	it('keeps the grouping that brackets give', () => {
		expect(parseFormula('(T1 < T2 or T3 < T4) and not (T5 < T6 and T7 < T8)')).toEqual({
			kind: 'and',
			of: [
				{ kind: 'or', of: [before(1, 2), before(3, 4)] },
				{ kind: 'not', formula: { kind: 'and', of: [before(5, 6), before(7, 8)] } }
			]
		});
	});

	it('reads "ready" unless it is refused', () => {
		expect(() => parseFormula('rescue < ready')).not.toThrow();
		expect(() => parseFormula('rescue < Ready', { ready: false })).toThrow(
			'"ready" cannot be used here at column 10; it belongs to one proposal, and this condition is about whole futures'
		);
	});

	it('does not suggest "ready" where it is refused', () => {
		expect(() => parseFormula('readi < T1')).toThrow('did you mean "ready"?');
		expect(() => parseFormula('readi < T1', { ready: false })).toThrow('rescue, exit, min, max');
	});

	it('reads 64 brackets inside each other, and 2,000 characters', () => {
		expect(parseFormula(`${'('.repeat(64)}T9 < T4${')'.repeat(64)}`)).toEqual(before(9, 4));
		expect(parseFormula('T9 < T4'.padEnd(2000))).toEqual(before(9, 4));
	});
});

describe('a text that is not a formula', () => {
	it.each<[text: string, message: string, position: number, length: number]>([
		['', 'the formula is empty; write for example "rescue < escape"', 0, 0],
		[' \n ', 'the formula is empty; write for example "rescue < escape"', 0, 0],
		['T1 <   rescu', 'unknown name "rescu" at column 8; did you mean "rescue"?', 7, 5],
		['T1 < Excape', 'unknown name "Excape" at column 6; did you mean "escape"?', 5, 6],
		['T10 < T1', 'unknown name "T10" at column 1; the thresholds are T1 to T9', 0, 3],
		[
			'T1 < banana',
			'unknown name "banana" at column 6; the names are T1 to T9, deception, reflection, incentive, escape, intent, ' +
				'awareness, coherence, opacity, rescue, ready, exit, min, max',
			5,
			6
		],
		['rescue', 'expected a comparison (< or >) after "rescue" at column 7', 6, 0],
		['rescue and escape < T1', 'expected a comparison (< or >) after "rescue" at column 7', 6, 0],
		['T1 < T2 or not rescue + 1', 'expected a comparison (< or >) after "rescue + 1" at column 26', 25, 0],
		['2030', 'expected a comparison (< or >) after "2030" at column 5', 4, 0],
		[
			'rescue before escape',
			'expected a comparison (< or >) after "rescue" at column 7; write < instead of "before"',
			6,
			0
		],
		[
			'rescue <',
			'expected a time at column 9; a time is a threshold, "ready", "exit" or a calendar year',
			8,
			0
		],
		[
			'rescue < and',
			'expected a time but found "and" at column 10; a time is a threshold, "ready", "exit" or a calendar year',
			9,
			3
		],
		['T9 < T4 < T8+1', 'comparisons cannot be chained at column 9; write "T9 < T4 and T4 < T8+1"', 8, 1],
		['(T9 < T4', 'expected ")" at column 9; it closes the "(" at column 1', 8, 0],
		['T9 < min(T4, T8', 'expected ")" at column 16; it closes the "(" at column 9', 15, 0],
		['T9 < T4)', 'unexpected ")" at column 8; there is no "(" that it closes', 7, 1],
		['T9 < T4 escape', 'unexpected "escape" at column 9; join formulas with "and" or "or"', 8, 6],
		[
			'(T9 < T4) < T8',
			'expected a time but found a formula at column 1; formulas are joined with "and" or "or"',
			0,
			9
		],
		[
			'T9 < min(T4 < T8)',
			'expected a time but found a formula at column 10; formulas are joined with "and" or "or"',
			9,
			7
		],
		['T9 < T4 && T9 < T8', 'unexpected "&&" at column 9; write "and" instead', 8, 2],
		['T9 < T4 || T9 < T8', 'unexpected "||" at column 9; write "or" instead', 8, 2],
		['!T9 < T4', 'unexpected "!" at column 1; write "not" instead', 0, 1],
		['T9 == T4', 'unexpected "==" at column 4; write < or > instead', 3, 2],
		['T9 ≤ T4', 'unexpected "≤" at column 4; write < instead', 3, 1],
		['T9 < T4 😀', 'unexpected "😀" at column 9', 8, 2],
		['T9 < 1.2.3', 'unexpected "1.2.3" at column 6', 5, 5],
		['T9 < 2030x', 'unexpected "2030x" at column 6', 5, 5],
		[
			'T9 < 4',
			'4 is not a calendar year at column 6; ' +
				'for threshold 4 write "T4", and for a lag put the time first, as in "rescue + 4"',
			5,
			1
		],
		[
			'T9 < 999.5',
			'999.5 is not a calendar year at column 6; a lag is written behind a time, as in "rescue + 2"',
			5,
			5
		],
		['T9 + T4 < T8', 'expected a number of years after "+" at column 6; for example "rescue + 2"', 5, 2],
		['T9 - -1 < T8', 'expected a number of years after "-" at column 6; for example "rescue + 2"', 5, 1],
		['T9 + 1e9 < T8', 'more than 9999 years at column 6', 5, 3],
		['T9 < min', 'expected "(" after "min" at column 9; for example "min(escape, opacity)"', 8, 0],
		[
			'not '.repeat(65) + 'T1 < T2',
			'more than 64 brackets, "not", "min" and "max" inside each other at column 261',
			260,
			2
		],
		['T9 < T4'.padEnd(2001), 'the formula is too long: 2001 characters of at most 2000', 2000, 1]
	])('%j', (text, message, position, length) => {
		let error: unknown;
		try {
			parseFormula(text);
		} catch (thrown) {
			error = thrown;
		}
		expect(error).toBeInstanceOf(FormulaError);
		expect(error).toMatchObject({ message, position, length });
	});
});
