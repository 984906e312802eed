import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateExpression } from '../../src/lib/core/curves/expression/evaluateExpression.ts';
import { ExpressionError } from '../../src/lib/core/curves/expression/expressionError.ts';
import { parseExpression } from '../../src/lib/core/curves/expression/parseExpression.ts';
import { FormulaError, parseFormula } from '../../src/lib/core/proposals/parseFormula.ts';
import { EXPLOIT_STRINGS } from './exploitStrings.ts';

const POINTS = Float64Array.from({ length: 1000 }, (_, point) => point / 20 - 10);

async function valuesOf(text: string): Promise<Float64Array> {
	const { root } = await parseExpression(text, ['a', 'b']);
	const values = new Float64Array(POINTS.length);
	const a = new Float64Array(POINTS.length).fill(2);
	const b = new Float64Array(POINTS.length).fill(-0.5);
	evaluateExpression(root, new Map([['t', POINTS], ['a', a], ['b', b]]), POINTS.length, values); // prettier-ignore
	return values;
}

describe('texts that made other languages run code', () => {
	it('are many', () => expect(EXPLOIT_STRINGS.length).toBeGreaterThanOrEqual(60));

	it.each(EXPLOIT_STRINGS)('%.60j is refused by both languages, at its place', async (text) => {
		const error: unknown = await parseExpression(text, ['a', 'b']).catch((error: unknown) => error);
		expect(error).toBeInstanceOf(ExpressionError);
		expect((error as Error).message).toMatch(/column \d+|at most|nested|characters/);
		expect(() => parseFormula(text)).toThrow(FormulaError);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});

	it('leave nothing behind: an expression has the same values after all of them', async () => {
		const before = await valuesOf('a*t + b*t^2 + ln(abs(t) + 1)/3');
		for (const text of EXPLOIT_STRINGS) await valuesOf(text).catch(() => {});
		expect(await valuesOf('a*t + b*t^2 + ln(abs(t) + 1)/3')).toEqual(before);
	});
});

describe('expressions of the language', () => {
	const { expression } = fc.letrec<{ expression: string }>((tie) => ({
		expression: fc.oneof(
			{ maxDepth: 4, withCrossShrink: true },
			fc.oneof(
				fc.constantFrom('t', 'a', 'b', 'pi', 'e'),
				fc.integer({ min: -1000, max: 1000 }).map(String),
				fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => String(value))
			),
			fc
				.tuple(
					tie('expression'),
					fc.constantFrom('+', '-', '*', '/', '^', '<', '>=', '=='),
					tie('expression')
				)
				.map(([left, operator, right]) => `(${left} ${operator} ${right})`),
			fc
				.tuple(
					fc.constantFrom(
						'exp',
						'ln',
						'log2',
						'log10',
						'sqrt',
						'abs',
						'floor',
						'ceil',
						'round',
						'sign',
						'tanh'
					),
					tie('expression')
				)
				.map(([name, inside]) => `${name}(${inside})`),
			fc
				.tuple(tie('expression'), tie('expression'), tie('expression'))
				.map(([condition, one, other]) => `(${condition} ? ${one} : ${other})`),
			fc.tuple(tie('expression'), tie('expression')).map(([one, other]) => `max(${one}, ${other})`)
		)
	}));

	it('are numbers at every point, or refused: never complex, never undefined', async () => {
		let accepted = 0;
		await fc.assert(
			fc.asyncProperty(expression, async (text) => {
				const values = await valuesOf(text).catch((error: unknown) => {
					expect(error).toBeInstanceOf(ExpressionError);
					return null;
				});
				if (values) {
					accepted++;
					expect(values.every((value) => typeof value === 'number')).toBe(true);
				}
			}),
			{ seed: 6, numRuns: 2000 }
		);
		expect(accepted).toBeGreaterThan(1500);
	});

	it('random signs are refused or read, in both languages, with their own errors', async () => {
		const signs = fc.string({
			unit: fc.constantFrom(...'tab012.+-*/^()<>=?:,! ;[]{}"\'\\_$#eE'),
			maxLength: 40
		});
		await fc.assert(
			fc.asyncProperty(signs, async (text) => {
				const error: unknown = await valuesOf(text).catch((error: unknown) => error);
				if (!(error instanceof Float64Array)) expect(error, text).toBeInstanceOf(ExpressionError);
				try {
					parseFormula(text);
				} catch (fault) {
					expect(fault, text).toBeInstanceOf(FormulaError);
				}
			}),
			{ seed: 5, numRuns: 3000 }
		);
	});
});
