import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateExpression } from './evaluateExpression.ts';
import { ExpressionError } from './expressionError.ts';
import { parseExpression } from './parseExpression.ts';

/** The value at one point; `a` and `b` are declared names. */
async function valueOf(text: string, t = 0, a = 0, b = 0): Promise<number> {
	const expression = await parseExpression(text, ['a', 'b']);
	const target = new Float64Array(1);
	const columns = new Map([
		['t', Float64Array.of(t)],
		['a', Float64Array.of(a)],
		['b', Float64Array.of(b)]
	]);
	evaluateExpression(expression.root, columns, 1, target);
	return target[0]!;
}

async function refusalOf(text: string, names: string[] = ['a', 'growth']): Promise<ExpressionError> {
	const error: unknown = await parseExpression(text, names).catch((error: unknown) => error);
	expect(error, text).toBeInstanceOf(ExpressionError);
	return error as ExpressionError;
}

describe('what is in the language', () => {
	it.each([
		['2 + 3 * 4', 14],
		['(2 + 3) * 4', 20],
		['-2^2', -4],
		['2^3^2', 512],
		['2^-1', 0.5],
		['+t', 7],
		['2t', 14],
		['a*t + b*t^2', 7 * 2 + 49 * 3],
		['1e3', 1000],
		['pi', Math.PI],
		['e', Math.E],
		['t > 5 ? 1 : 2', 1],
		['t <= 5 ? 1 : t == 7 ? 3 : 4', 3],
		['(t > 5) + (t >= 7) + (t != 7) + (t < 7)', 2],
		['1 < t/0 ? 1 : 2', 1],
		['0/0 ? 1 : 2', 2],
		['min(t, 3, 9) + max(t, 8)', 11],
		['min(t)', 7],
		['log(8, 2)', 3],
		['log(e)', 1],
		['ln(e) + log2(8) + log10(1000)', 7],
		['sqrt(16) + abs(-2) + sign(-9)', 5],
		['floor(2.7) + ceil(2.2) + round(2.5) + round(-2.5)', 5],
		['pow(t, 2)', 49],
		['tanh(0) + exp(0)', 1],
		['sqrt(-1)', NaN],
		['ln(-1)', NaN]
	])('%s is %d', async (text, value) => {
		const result = await valueOf(text, 7, 2, 3);
		if (Number.isNaN(value)) expect(result).toBeNaN();
		else expect(result).toBeCloseTo(value, 12);
	});

	it('works on whole columns and leaves them as they were', async () => {
		const expression = await parseExpression('max(a * t, t) - (t > 1 ? 1 : a)', ['a']);
		const t = Float64Array.of(0, 1, 2, 3);
		const a = Float64Array.of(2, 2, 2, 0.5);
		const target = Float64Array.of(9, 9, 9, 9);
		evaluateExpression(expression.root, new Map([['t', t], ['a', a]]), 3, target); // prettier-ignore
		expect([...target]).toEqual([-2, 0, 3, 9]);
		expect([...t, ...a]).toEqual([0, 1, 2, 3, 2, 2, 2, 0.5]);
	});

	it('gives a plain name and a plain number too', async () => {
		expect(await valueOf('t', 4)).toBe(4);
		expect(await valueOf('3')).toBe(3);
	});
});

describe('what is refused', () => {
	it.each([
		['growht * t', 'unknown name "growht" at column 1; did you mean "growth"?'],
		['t + sqr(t)', 'unknown function "sqr" at column 5; did you mean "sqrt"?'],
		['t = 3', '"=" gives a name a value, which is not possible at column 3; write == to compare'],
		['1 < t < 3', 'Only two values are compared at a time at column 3; take the chain apart'],
		['a(t)', '"a" is a number, not a function at column 1; write a * (...)'],
		['2 * exp', '"exp" is a function at column 5; write exp(...)'],
		['t mod 2', '"mod" is not possible at column 3'],
		['log(t, 2, 3)', '"log" takes 1 or 2, not 3 at column 1'],
		['pow(t)', '"pow" takes 2, not 1 at column 1'],
		['min()', '"min" takes at least 1, not 0 at column 1'],
		['1e999', 'Infinity is not a number that can be used at column 1'],
		['1:3', 'A range is not a number at column 2; write condition ? value : other value'],
		['2 * (t', 'Parenthesis ) expected at column 7'],
		['', 'An expression in t is expected at column 1; for example 2*t']
	])('%s', async (text, message) => {
		expect((await refusalOf(text)).message).toBe(message);
	});

	it('points to the place', async () => {
		expect((await refusalOf('2 * t + foo')).position).toBe(8);
		expect((await refusalOf('2 * t + "x"')).position).toBe(8);
		expect((await refusalOf('3foo')).position).toBe(1);
	});

	// Ways out of expression languages that have worked somewhere: mathjs's own advisories, and the usual doors.
	it.each([
		'cos.constructor("return process")()',
		'"a".constructor.constructor("return 1")()',
		'f(x)=x; f.constructor',
		'parse("2")',
		'evaluate("2+2")',
		'import({a: 1}, {})',
		'createUnit("x")',
		'simplify("x+x")',
		'derivative("x^2", "x")',
		'{"__proto__": 1}',
		'__proto__',
		'constructor',
		'toString',
		'hasOwnProperty(t)',
		'constructor(t)',
		'valueOf()',
		't.constructor',
		'a["b"]',
		'[1, 2, 3]',
		'1:1e9',
		'range(0, 1e8)',
		'cos.\\u0063onstructor',
		'co\u0073.ｃonstructor',
		'chain(2)',
		'zeros(1e9)',
		'combinations(1e9, 5e8)',
		'factorial(170)',
		't!',
		"t'",
		't % 2',
		'5 cm',
		'2i',
		'true',
		'null',
		'undefined',
		'NaN',
		'Infinity',
		'not t',
		't and a',
		't | a',
		'~t',
		't to a',
		't .* a',
		't # comment',
		'1; 2',
		'1\n2',
		't ?',
		'?',
		')(',
		',',
		'random()',
		'config({})'
	])('refuses %s with an error of its own', async (text) => {
		expect((await refusalOf(text)).message).toMatch(/ at column \d+/);
	});

	it.each([
		['parentheses', '('.repeat(200) + 't' + ')'.repeat(200)],
		['signs', '-'.repeat(400) + 't'],
		['powers', 't^'.repeat(200) + 't'],
		['functions', 'abs('.repeat(100) + 't' + ')'.repeat(100)],
		['choices', 't?1:'.repeat(100) + '1'],
		['terms', '1+'.repeat(249) + '1'],
		['characters', '1' + ' '.repeat(500)]
	])('refuses too many %s', async (_, text) => {
		expect((await refusalOf(text)).message).toMatch(/too |inside each other/);
	});

	it('refuses names that cannot be told from the language', async () => {
		for (const name of ['t', 'e', 'pi', 'exp', 'max', '2a', 'a b', '']) {
			expect((await refusalOf('t', [name])).message).toMatch(/cannot be a name|has a meaning already/);
		}
	});

	it('answers any text with an expression or an error of its own', async () => {
		const pieces = fc.constantFrom(
			...'t a ( ) + - * / ^ , ? : < > = ! . 1 2.5 e3 exp( ln( min( == >= foo 0x'.split(' ')
		);
		const text = fc.oneof(
			fc.string({ maxLength: 60 }),
			fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''))
		);
		await fc.assert(
			fc.asyncProperty(text, async (text) => {
				const result: unknown = await parseExpression(text, ['a']).catch((error: unknown) => error);
				expect(result instanceof ExpressionError || (result as { text: string }).text === text).toBe(true);
			}),
			{ numRuns: 1000 }
		);
	});
});

describe('agreement with mathjs', () => {
	/** mathjs takes what is within 12 digits of a whole number for that number when it rounds down or up; we do not. */
	const exactly = { floor: Math.floor, ceil: Math.ceil };
	const { expression } = fc.letrec<{ expression: string }>((tie) => ({
		expression: fc.oneof(
			{ maxDepth: 5, withCrossShrink: true },
			fc.constantFrom('t', 'a', 'b', 'pi', 'e', '0.37', '2', '13.1', '1e-3'),
			fc
				.tuple(tie('expression'), fc.constantFrom('+', '-', '*', '/', '^'), tie('expression'))
				.map((all) => `(${all.join(' ')})`),
			fc
				.tuple(tie('expression'), fc.constantFrom('+', '-', '*', '/', '^'), tie('expression'))
				.map((all) => all.join(' ')),
			tie('expression').map((inner) => `-${inner}`),
			tie('expression').map((inner) => `log(${inner}, 3)`),
			fc
				.tuple(
					fc.constantFrom(
						'exp',
						'log',
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
				.map(([name, inner]) => `${name}(${inner})`),
			fc
				.tuple(fc.constantFrom('min', 'max', 'pow'), tie('expression'), tie('expression'))
				.map(([name, one, other]) => `${name}(${one}, ${other})`),
			fc
				.tuple(
					tie('expression'),
					fc.constantFrom('<', '>', '<=', '>='),
					tie('expression'),
					tie('expression'),
					tie('expression')
				)
				.map(([one, sign, other, yes, no]) => `(${one} ${sign} ${other} ? ${yes} : ${no})`)
		)
	}));
	const point = fc.record({
		t: fc.double({ min: 0.01, max: 34, noNaN: true }),
		a: fc.double({ min: -3, max: 3, noNaN: true }),
		b: fc.double({ min: 0.1, max: 50, noNaN: true })
	});

	it('within 12 digits on random expressions', async () => {
		const { evaluate } = await import('mathjs/number');
		let compared = 0;
		await fc.assert(
			fc.asyncProperty(expression, point, async (text, at) => {
				fc.pre(text.length <= 300);
				const own = await valueOf(text, at.t, at.a, at.b);
				const theirs: unknown = evaluate(text, { ...at, ...exactly });
				// mathjs leaves the real numbers for some roots and logarithms.
				if (typeof theirs !== 'number' || Number.isNaN(theirs)) return;
				// Where the last digits of the inputs decide, the last digits of exp and log do too.
				const nearby = [1 - 2e-15, 1 + 2e-15].map((nudge): unknown =>
					evaluate(text, { t: at.t * nudge, a: at.a * nudge, b: at.b * nudge, ...exactly })
				);
				const wobble = Math.max(...nearby.map((value) => Math.abs((value as number) - theirs)));
				if (!(wobble <= 1e-13 * Math.abs(theirs))) return;
				compared += 1;
				expect(
					own === theirs || Math.abs(own - theirs) <= 1e-12 * Math.abs(theirs),
					`${text}: ${own}, ${theirs}`
				).toBe(true);
			}),
			{ numRuns: 2000, seed: 1 }
		);
		expect(compared).toBeGreaterThan(800);
	});
});
