import type { Formula, Time } from './formula.ts';
import { errorAt, FormulaError } from './formulaError.ts';
import { formulaTokens } from './formulaTokens.ts';
import { isTime, parseSimpleTime, parseYears } from './parseTime.ts';
import { TokenReader } from './tokenReader.ts';

export { FormulaError } from './formulaError.ts';

const LONGEST = 2000;
/** Words that people write where the language has a sign. */
const SIGNS: Record<string, string> = { before: '<', precedes: '<', after: '>', plus: '+', minus: '-' };

export interface FormulaOptions {
	/** False refuses `ready`, for conditions on a whole future, which belong to no proposal. */
	ready?: boolean;
}

/**
 * Reads a formula of the requirement language (section 6 of the model). Times and formulas share their brackets, so
 * what an operand turned out to be is looked at where it is used.
 *
 * @throws FormulaError if the text is not in the language.
 */
export function parseFormula(text: string, options: FormulaOptions = {}): Formula {
	if (text.length > LONGEST) {
		const message = `the formula is too long: ${text.length} characters of at most ${LONGEST}`;
		throw new FormulaError(message, LONGEST, text.length - LONGEST);
	}
	const reader = new TokenReader(text, formulaTokens(text));
	if (reader.atEnd()) {
		throw new FormulaError('the formula is empty; write for example "rescue < escape"', 0, 0);
	}
	const formula = parseOr(reader, options);
	if (!reader.atEnd()) throw trailingText(reader);
	return formula;
}

const parseOr = (reader: TokenReader, options: FormulaOptions): Formula =>
	formulaFrom(reader, () => parseJoined(reader, options, 'or'));

/** Either kind of operand: the caller says which it needs. */
function parseJoined(reader: TokenReader, options: FormulaOptions, word: 'and' | 'or'): Formula | Time {
	const parsePart = (): Formula | Time =>
		word === 'or' ? parseJoined(reader, options, 'and') : parseNot(reader, options);
	const start = reader.next.position;
	const first = parsePart();
	if (!reader.is(word)) return first;
	const of = [asFormula(first, reader, start)];
	while (reader.takeIf(word)) of.push(formulaFrom(reader, parsePart));
	return { kind: word, of };
}

function parseNot(reader: TokenReader, options: FormulaOptions): Formula | Time {
	if (!reader.takeIf('not')) return parseComparison(reader, options);
	const parsePart = (): Formula | Time => reader.nested(() => parseNot(reader, options));
	return { kind: 'not', formula: formulaFrom(reader, parsePart) };
}

function parseComparison(reader: TokenReader, options: FormulaOptions): Formula | Time {
	const left = parseOperand(reader, options);
	if (!reader.is('<', '>')) return left.value;
	const sign = reader.take();
	const right = parseOperand(reader, options);
	if (reader.is('<', '>')) {
		const next = reader.take();
		const third = parseOperand(reader, options).words;
		const advice = `write "${left.words} ${sign.text} ${right.words} and ${right.words} ${next.text} ${third}"`;
		throw errorAt(next, 'comparisons cannot be chained', advice);
	}
	const [one, other] = [asTime(left), asTime(right)];
	const [first, second] = sign.text === '<' ? [one, other] : [other, one];
	return { kind: 'before', first, second };
}

interface Operand {
	value: Formula | Time;
	words: string;
	position: number;
}

/** A time or a bracket, with the years added to or taken from it. */
function parseOperand(reader: TokenReader, options: FormulaOptions): Operand {
	const { position } = reader.next;
	let value = parsePrimary(reader, options);
	while (isTime(value) && reader.is('+', '-'))
		value = { kind: 'shift', time: value, years: parseYears(reader) };
	return { value, words: reader.wordsFrom(position), position };
}

function parsePrimary(reader: TokenReader, options: FormulaOptions): Formula | Time {
	if (!reader.is('(')) return parseSimpleTime(reader, options, () => asTime(parseBracketed(reader, options)));
	const opening = reader.take();
	const inside = reader.nested(() => parseBracketed(reader, options));
	reader.close(opening);
	return inside.value;
}

/** What stands alone between brackets or commas. */
function parseBracketed(reader: TokenReader, options: FormulaOptions): Operand {
	const { position } = reader.next;
	const value = parseJoined(reader, options, 'or');
	return { value, words: reader.wordsFrom(position), position };
}

function asTime({ value, words, position }: Operand): Time {
	if (isTime(value)) return value;
	const advice = 'formulas are joined with "and" or "or"';
	throw errorAt({ position, length: words.length }, 'expected a time but found a formula', advice);
}

function formulaFrom(reader: TokenReader, parse: () => Formula | Time): Formula {
	const start = reader.next.position;
	return asFormula(parse(), reader, start);
}

function asFormula(value: Formula | Time, reader: TokenReader, start: number): Formula {
	if (!isTime(value)) return value;
	const sign = SIGNS[reader.next.text];
	const place = { position: reader.lastEnd, length: 0 };
	const problem = `expected a comparison (< or >) after "${reader.wordsFrom(start)}"`;
	throw errorAt(place, problem, sign && `write ${sign} instead of "${reader.wordsOf(reader.next)}"`);
}

function trailingText(reader: TokenReader): FormulaError {
	const words = reader.wordsOf(reader.next);
	const advice = words === ')' ? 'there is no "(" that it closes' : 'join formulas with "and" or "or"';
	return errorAt(reader.next, `unexpected "${words}"`, advice);
}
