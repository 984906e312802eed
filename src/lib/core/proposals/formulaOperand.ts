import type { Formula, Time } from './formula.ts';
import { errorAt } from './formulaError.ts';
import type { TokenReader } from './tokenReader.ts';

/** What was read from a part of the text, of whichever kind, with the author's own words for messages. */
export interface Operand {
	value: Formula | Time;
	words: string;
	position: number;
}

/** Words that people write where the language has a sign. */
const SIGNS = new Map([
	['before', '<'],
	['precedes', '<'],
	['after', '>'],
	['plus', '+'],
	['minus', '-']
]);
const FORMULA_KINDS = ['before', 'and', 'or', 'not'];

export const isTime = (value: Formula | Time): value is Time => !FORMULA_KINDS.includes(value.kind);

/** Reads with `read` and notes which words that took. */
export function readOperand(reader: TokenReader, read: () => Formula | Time): Operand {
	const { position } = reader.next;
	return { value: read(), words: reader.wordsFrom(position), position };
}

export function asTime({ value, words, position }: Operand): Time {
	if (isTime(value)) return value;
	const advice = 'formulas are joined with "and" or "or"';
	throw errorAt({ position, length: words.length }, 'expected a time but found a formula', advice);
}

/** The operand that was read last, as a formula. */
export function asFormula({ value, words }: Operand, reader: TokenReader): Formula {
	if (!isTime(value)) return value;
	const sign = SIGNS.get(reader.next.text);
	const place = { position: reader.lastEnd, length: 0 };
	const problem = `expected a comparison (< or >) after "${words}"`;
	throw errorAt(place, problem, sign && `write ${sign} instead of "${reader.wordsOf(reader.next)}"`);
}
