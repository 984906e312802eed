import { expect, test } from 'vitest';
import type { FormulaSuggestion } from './formulaField.ts';
import { formulaPieces } from './formulaPieces.ts';
import { insertedText, suggestionsAt } from './formulaSuggestions.ts';

const WORDS: FormulaSuggestion[] = [
	{ word: 'escape', meaning: 'Ability to break containment', kind: 'threshold' },
	{ word: 'rescue', meaning: 'Capable enough to help us', kind: 'threshold' },
	{ word: 'ready', meaning: 'its research is done', kind: 'quantity' },
	{ word: 'min', meaning: 'the first of several', kind: 'function' },
	{ word: 'and', meaning: 'both hold', kind: 'operator' }
];
const offered = (text: string, caret = text.length) =>
	suggestionsAt(text, caret, WORDS).items.map(({ word }) => word);

test('what begins alike comes first, then what holds it, then what means it', () => {
	expect(offered('re')).toEqual(['rescue', 'ready']);
	expect(offered('rescue < cap')).toEqual(['escape', 'rescue']);
	expect(offered('CONT')).toEqual(['escape']);
	expect(offered('co')).toEqual([]);
});

test('nothing is offered for a word that stands there, for a number, or for nothing', () => {
	expect(offered('rescue')).toEqual([]);
	expect(offered('rescue', 3)).toEqual([]);
	expect(offered('2030e')).toEqual([]);
	expect(offered('rescue < ')).toEqual([]);
});

test('a choice replaces the whole word around the caret', () => {
	expect(suggestionsAt('rescue < escp and', 11, WORDS)).toMatchObject({ from: 9, to: 13 });
	expect(insertedText(WORDS[0]!, ' and')).toBe('escape');
	expect(insertedText(WORDS[0]!, '')).toBe('escape ');
	expect(insertedText(WORDS[3]!, '')).toBe('min(');
	expect(insertedText(WORDS[3]!, '(a)')).toBe('min');
});

test('pieces put together are the text, whatever is marked', () => {
	const text = 'T9 < min(escape, 2030) and nope';
	for (const mark of [
		null,
		{ from: 27, to: 31 },
		{ from: 31, to: 31 },
		{ from: 0, to: 0 },
		{ from: 2, to: 99 }
	]) {
		const pieces = formulaPieces(text, mark && { ...mark, message: '' }, WORDS);
		expect(pieces.map((piece) => piece.text).join('')).toBe(text);
	}
});

test('thresholds have their colour by name and by number, other words one look, faults their place', () => {
	const pieces = formulaPieces('T9 < ESCAPE and nope', { from: 16, to: 20, message: 'unknown' }, WORDS);
	expect(pieces.filter(({ look }) => look)).toMatchObject([
		{ text: 'T9', look: 'rescue' },
		{ text: 'ESCAPE', look: 'escape' },
		{ text: 'and', look: 'known' }
	]);
	expect(pieces.filter(({ isFaulty }) => isFaulty)).toMatchObject([{ text: 'nope' }]);
	expect(formulaPieces('a', { from: 1, to: 1, message: 'more' }, WORDS).at(-1)).toMatchObject({
		isAfterGap: true
	});
});
