import type { FormulaSuggestion } from '../fields/formulaField.ts';

/** The words that every formula of a curve may hold, in plain words; those that one needs most come first. */
const KNOWN_WORDS: readonly FormulaSuggestion[] = [
	{ word: 't', meaning: 'years since the start', kind: 'quantity' },
	...(
		[
			['exp', 'e to the power of …: grows ever faster'],
			['log', 'natural logarithm, or log(x, base)'],
			['ln', 'natural logarithm'],
			['log2', 'logarithm to base 2: how many doublings'],
			['log10', 'logarithm to base 10'],
			['sqrt', 'square root'],
			['min', 'the least of several: a ceiling'],
			['max', 'the largest of several: a floor'],
			['pow', 'pow(x, y): x to the power of y, as x^y'],
			['tanh', 'an S from -1 to 1'],
			['abs', 'without its sign'],
			['floor', 'rounded down'],
			['ceil', 'rounded up'],
			['round', 'rounded'],
			['sign', '1, 0 or -1']
		] as const
	).map(([word, meaning]): FormulaSuggestion => ({ word, meaning, kind: 'function' })),
	{ word: 'pi', meaning: 'the number of the circle, 3.14…', kind: 'quantity' },
	{ word: 'e', meaning: 'Euler’s number, 2.72…', kind: 'quantity' }
];

/** What a formula may hold: its own names first. */
export const expressionWords = (names: readonly string[]): FormulaSuggestion[] => [
	...names.map((word): FormulaSuggestion => ({ word, meaning: 'a number of your own', kind: 'quantity' })),
	...KNOWN_WORDS
];
