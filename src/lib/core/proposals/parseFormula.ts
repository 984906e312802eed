import type { Formula, Time } from './formula.ts';
import { errorAt, FormulaError } from './formulaError.ts';
import { asFormula, asTime, isTime, readOperand, type Operand } from './formulaOperand.ts';
import { formulaTokens } from './formulaTokens.ts';
import { parseSimpleTime, parseYears } from './parseTime.ts';
import { TokenReader } from './tokenReader.ts';

export { FormulaError } from './formulaError.ts';

/** Characters. */
export const LONGEST_FORMULA = 2000;

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
	if (text.length > LONGEST_FORMULA) {
		const message = `the formula is too long: ${text.length} characters of at most ${LONGEST_FORMULA}`;
		throw new FormulaError(message, LONGEST_FORMULA, text.length - LONGEST_FORMULA);
	}
	const reader = new TokenReader(text, formulaTokens(text));
	if (reader.atEnd()) {
		throw new FormulaError('the formula is empty; write for example "rescue < escape"', 0, 0);
	}
	const formula = asFormula(parseJoined(reader, options, 'or'), reader);
	if (!reader.atEnd()) throw trailingText(reader);
	return formula;
}

/** Parts joined by `or`, each of them parts joined by `and`; or a single part of either kind. */
function parseJoined(reader: TokenReader, options: FormulaOptions, word: 'and' | 'or'): Operand {
	const parsePart = (): Operand =>
		word === 'or' ? parseJoined(reader, options, 'and') : parseNot(reader, options);
	return readOperand(reader, () => {
		const first = parsePart();
		if (!reader.is(word)) return first.value;
		const of = [asFormula(first, reader)];
		while (reader.takeIf(word)) of.push(asFormula(parsePart(), reader));
		return { kind: word, of };
	});
}

function parseNot(reader: TokenReader, options: FormulaOptions): Operand {
	return readOperand(reader, () => {
		if (!reader.takeIf('not')) return parseComparison(reader, options);
		const negated = reader.nested(() => parseNot(reader, options));
		return { kind: 'not', formula: asFormula(negated, reader) };
	});
}

function parseComparison(reader: TokenReader, options: FormulaOptions): Formula | Time {
	const left = parseShifted(reader, options);
	if (!reader.is('<', '>')) return left.value;
	const sign = reader.take();
	const right = parseShifted(reader, options);
	if (reader.is('<', '>')) {
		const next = reader.take();
		const third = parseShifted(reader, options).words;
		const advice = `write "${left.words} ${sign.text} ${right.words} and ${right.words} ${next.text} ${third}"`;
		throw errorAt(next, 'comparisons cannot be chained', advice);
	}
	const [one, other] = [asTime(left), asTime(right)];
	const [first, second] = sign.text === '<' ? [one, other] : [other, one];
	return { kind: 'before', first, second };
}

/** A time or a bracket, with the years added to or taken from it. */
function parseShifted(reader: TokenReader, options: FormulaOptions): Operand {
	return readOperand(reader, () => {
		let value = parsePrimary(reader, options);
		while (isTime(value) && reader.is('+', '-')) {
			value = { kind: 'shift', time: value, years: parseYears(reader) };
		}
		return value;
	});
}

function parsePrimary(reader: TokenReader, options: FormulaOptions): Formula | Time {
	const parseInside = (): Operand => parseJoined(reader, options, 'or');
	if (!reader.is('(')) return parseSimpleTime(reader, options, () => asTime(parseInside()));
	const opening = reader.take();
	const inside = reader.nested(parseInside);
	reader.close(opening);
	return inside.value;
}

function trailingText(reader: TokenReader): FormulaError {
	const words = reader.wordsOf(reader.next);
	const advice = words === ')' ? 'there is no "(" that it closes' : 'join formulas with "and" or "or"';
	return errorAt(reader.next, `unexpected "${words}"`, advice);
}
