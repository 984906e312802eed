import fc from 'fast-check';
import { expect, test } from 'vitest';
import { THRESHOLDS } from '../scenario/thresholds.ts';
import { CATALOGUE } from './catalogue/index.ts';
import { durationInWords } from './durationInWords.ts';
import type { Formula, Time } from './formula.ts';
import { formulaInWords } from './formulaInWords.ts';
import { parseFormula } from './parseFormula.ts';
import { requirementOf } from './proposal.ts';

test.each([
	['rescue < escape', 'Rescue comes before Escape.'],
	['escape > rescue', 'Rescue comes before Escape.'],
	['rescue < escape - 0.5', 'Rescue comes at least half a year before Escape.'],
	['rescue + 0.5 < escape', 'Rescue comes at least half a year before Escape.'],
	['rescue < escape + 2', 'Rescue comes no later than 2 years after Escape.'],
	['rescue + 1 < escape + 1', 'Rescue comes before Escape.'],
	['rescue < escape and rescue < opacity', 'Rescue comes before Escape and before Opacity.'],
	['rescue < min(escape, opacity)', 'Rescue comes before Escape and before Opacity.'],
	[
		'rescue < min(escape, opacity) - 1',
		'Rescue comes at least 1 year before the first of Escape and Opacity.'
	],
	['max(intent, rescue) < escape', 'Both Intent and Rescue come before Escape.'],
	['max(intent, rescue, T1) < escape', 'Intent, Rescue and Deception come before Escape.'],
	['min(intent, rescue) < escape', 'The first of Intent and Rescue comes before Escape.'],
	['rescue < max(escape, opacity + 1)', 'Rescue comes before the last of Escape and 1 year after Opacity.'],
	[
		'rescue < escape - 0.5 and rescue < deception and intent < rescue',
		'Rescue comes at least half a year before Escape and before Deception, and Intent comes before Rescue.'
	],
	['ready < deception', 'Its own research is done before Deception.'],
	['deception < ready', 'Deception comes before its own research is done.'],
	['exit < escape', 'The danger is over before Escape.'],
	['escape < 2030', 'Escape comes before 2030.'],
	['escape < 2030.5', 'Escape comes before July 2030.'],
	['escape + 1 < 2030', 'Escape comes before 2029.'],
	['2030 < escape', 'Escape comes in 2030 or later, or never.'],
	['2030.25 < escape', 'Escape comes after April 2030, or never.'],
	['rescue < escape or intent < rescue', 'Either Rescue comes before Escape, or Intent comes before Rescue.'],
	[
		'T9 < T4 and (T5 < T1 or T5 < T6)',
		'Rescue comes before Escape, and (either Intent comes before Deception, or Intent comes before Awareness).'
	],
	['max(ready, intent) < escape', 'Both the end of its own research and Intent come before Escape.'],
	['not (T1 < T2)', 'It is not so that Deception comes before Reflection.']
])('%s', (text, words) => {
	expect(formulaInWords(parseFormula(text))).toBe(words);
});

test.each([
	[0.25, '3 months'],
	[1 / 12, '1 month'],
	[0.5, 'half a year'],
	[1, '1 year'],
	[1.5, '1.5 years'],
	[0.013, '0.013 years']
])('%d years are %s', (years, words) => {
	expect(durationInWords(years)).toBe(words);
});

test('every requirement of the catalogue is a sentence without signs of the language', () => {
	for (const proposal of CATALOGUE)
		expect(formulaInWords(parseFormula(requirementOf(proposal)))).toMatch(/^[A-Z][^<>_]+\.$/);
});

const anyTime: fc.Arbitrary<Time> = fc.letrec<{ time: Time }>((tie) => ({
	time: fc.oneof(
		{ depthSize: 'small' },
		fc.record({ kind: fc.constant('threshold' as const), index: fc.nat(8) }),
		fc.constantFrom<Time>({ kind: 'exit' }, { kind: 'ready' }),
		fc.record({ kind: fc.constant('year' as const), year: fc.integer({ min: 2020, max: 2070 }) }),
		fc.record({
			kind: fc.constantFrom('min' as const, 'max' as const),
			of: fc.array(tie('time'), { minLength: 1, maxLength: 3 })
		}),
		fc.record({
			kind: fc.constant('shift' as const),
			time: tie('time'),
			years: fc.integer({ min: -20, max: 20 }).map((quarters) => quarters / 4)
		})
	)
})).time;
const anyFormula: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula }>((tie) => ({
	formula: fc.oneof(
		{ depthSize: 'small' },
		fc.record({ kind: fc.constant('before' as const), first: anyTime, second: anyTime }),
		fc.record({ kind: fc.constant('not' as const), formula: tie('formula') }),
		fc.record({
			kind: fc.constantFrom('and' as const, 'or' as const),
			of: fc.array(tie('formula'), { minLength: 2, maxLength: 3 })
		})
	)
})).formula;

const namedThresholds = (formula: Formula) =>
	[...JSON.stringify(formula).matchAll(/"index":(\d)/g)].map(([, index]) => THRESHOLDS[Number(index)]!);

test('whatever the language can say has words, and each threshold that it names is in them', () => {
	fc.assert(
		fc.property(anyFormula, (formula) => {
			const words = formulaInWords(formula);
			expect(words).not.toMatch(/undefined|NaN|\[object/);
			for (const { shortName } of namedThresholds(formula)) expect(words).toContain(shortName);
			expect(words.split('(').length).toBe(words.split(')').length);
		})
	);
});
