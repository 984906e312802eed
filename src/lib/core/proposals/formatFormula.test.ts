import { describe, expect, it } from 'vitest';
import { formatFormula } from './formatFormula.ts';
import { parseFormula } from './parseFormula.ts';

describe('formatting a formula', () => {
	it.each([
		['T9<t4', 'rescue < escape'],
		['escape >= (rescue)', 'rescue < escape'],
		['((T1 < T2) and (T3 < T4))', 'deception < reflection and incentive < escape'],
		[
			'(T1 < T2 or T3 < T4) and T5 < T6',
			'(deception < reflection or incentive < escape) and intent < awareness'
		],
		['not T1 < T2', 'not (deception < reflection)'],
		['not(not T1 < T2)', 'not not (deception < reflection)'],
		['not (T1<T2 and T3<T4)', 'not (deception < reflection and incentive < escape)'],
		['ready-.50 < MIN(T4,exit,2030.250)+2', 'ready - 0.5 < min(escape, exit, 2030.25) + 2']
	])('prints %j canonically', (text, canonical) => {
		expect(formatFormula(parseFormula(text))).toBe(canonical);
		expect(formatFormula(parseFormula(canonical))).toBe(canonical);
	});

	it('prints threshold numbers', () => {
		const formula = parseFormula('rescue < escape and not (ready < min(opacity, 2030))');
		expect(formatFormula(formula, { names: 'number' })).toBe('T9 < T4 and not (ready < min(T8, 2030))');
	});

	it.each([
		['rescue < escape', 'Rescue before Escape'],
		['deception + 1 < escape - 2', '(1 year after Deception) before (2 years before Escape)'],
		['rescue < min(escape, opacity)', 'Rescue before the first of (Escape, Opacity)'],
		[
			'rescue < min(escape, opacity + 1 - 2)',
			'Rescue before the first of (Escape, 2 years before (1 year after Opacity))'
		],
		['not (2030 < max(ready, exit))', 'not (2030 before the last of (Ready, Exit))']
	])('prints %j in words', (text, words) => {
		expect(formatFormula(parseFormula(text), { names: 'words' })).toBe(words);
	});
});
