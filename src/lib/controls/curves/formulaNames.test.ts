import { describe, expect, test } from 'vitest';
import type { ExpressionCurve } from '../../core/index.ts';
import { namesIn, withFormula } from './formulaNames.ts';

test('names are all words but t, the constants, the functions and the exponents of numbers', () => {
	expect(namesIn('a*t + b*t^2')).toEqual(['a', 'b']);
	expect(namesIn('exp(rate*t) - 2e5*pi + 3t + min(a, a) + 1.5e')).toEqual(['rate', 'a']);
	expect(namesIn('_x + 2')).toEqual([]);
});

/** What stands there after each letter of a text has been typed. */
function typed(text: string, from: ExpressionCurve = { kind: 'expression', gain: '', with: {} }) {
	let state = { curve: from, automatic: new Set<string>() };
	for (let end = 1; end <= text.length; end++)
		state = withFormula(state.curve, text.slice(0, end), state.automatic);
	return state;
}

describe('a formula that is typed', () => {
	test('gives each finished name a value, and leaves none of what it passed through', () => {
		expect(typed('rate*t + sqrt(speed)').curve.with).toEqual({ rate: 1, speed: 1 });
	});

	test('keeps the value of a name that is renamed in place', () => {
		const curve: ExpressionCurve = { kind: 'expression', gain: 'a*t', with: { a: 2.5 } };
		expect(withFormula(curve, 'ab*t', new Set()).curve.with).toEqual({ ab: 2.5 });
	});

	test('keeps a value that was given by hand when its name is taken out', () => {
		const curve: ExpressionCurve = { kind: 'expression', gain: 'a*t + b', with: { a: 2.5, b: 3 } };
		expect(withFormula(curve, 'a*t', new Set()).curve.with).toEqual({ a: 2.5, b: 3 });
		expect(withFormula(curve, 'a*t', new Set(['b'])).curve.with).toEqual({ a: 2.5 });
	});

	test('takes no more than eight names', () => {
		expect(Object.keys(typed('a1+a2+a3+a4+a5+a6+a7+a8+a9').curve.with)).toHaveLength(8);
	});
});
