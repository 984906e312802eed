import { expect, test } from 'vitest';
import { CONSTANTS, FUNCTIONS } from '../../core/curves/expression/vocabulary.ts';
import { readExpression } from './expressionMark.ts';
import { expressionWords } from './expressionWords.ts';
import { FORMULA_TEMPLATES } from './formulaTemplates.ts';

test('every word that a formula knows is offered, and no other', () => {
	const words = expressionWords([]).map(({ word }) => word);
	expect(words.toSorted()).toEqual(['t', ...CONSTANTS.keys(), ...FUNCTIONS.keys()].toSorted());
	expect(expressionWords(['rate'])[0]).toMatchObject({ word: 'rate' });
});

test('every template can be read', async () => {
	for (const { gain, with: names } of FORMULA_TEMPLATES)
		expect((await readExpression(gain, Object.keys(names))).mark).toBeNull();
});

test('a fault is marked at the word or sign that it is about', async () => {
	expect((await readExpression('a*t + bb', ['a'])).mark).toMatchObject({ from: 6, to: 8 });
	expect((await readExpression('2*t $ 3', [])).mark).toMatchObject({ from: 4, to: 5 });
	const { mark } = await readExpression('2*', []);
	expect(mark!.from).toBe(2);
	expect(mark!.message).not.toContain('column');
});
