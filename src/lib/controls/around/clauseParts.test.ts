import { expect, it } from 'vitest';
import { CATALOGUE } from '../../core/index.ts';
import { clauseParts } from './clauseParts.ts';

it.each([
	['rescue < escape', 'rescue before escape'],
	['escape - 1 < awareness', 'a year ahead of escape before awareness'],
	['rescue + 0.5 < escape', '0.5 years after rescue before escape'],
	['ready < opacity or rescue < opacity', 'its own research before opacity or rescue before opacity'],
	['max(intent, coherence) < exit', 'the last of intent and coherence before the end of the danger']
])('%s in words', (formula, words) => {
	expect(clauseParts(formula).join(' ')).toBe(words);
});

it('says every clause of the catalogue in words alone', () => {
	for (const { clauses } of CATALOGUE)
		for (const { formula } of clauses) expect(clauseParts(formula).join(' ')).not.toMatch(/[<>()+]/);
});
