import { nearestName } from '../scenario/nearestName.ts';
import { isThresholdSlug, THRESHOLD_SLUGS, thresholdIndex } from '../scenario/thresholds.ts';
import type { Time } from './formula.ts';
import { errorAt, type FormulaError } from './formulaError.ts';
import type { Token } from './formulaTokens.ts';
import type { TokenReader } from './tokenReader.ts';

const FIRST_YEAR = 1000;
const LAST_YEAR = 9999;
const TIME_NAMES = [...THRESHOLD_SLUGS, 'ready', 'exit', 'min', 'max'];

/** A threshold, `ready`, `exit`, a calendar year, or `min` or `max` of times that `parseInner` reads. */
export function parseSimpleTime(
	reader: TokenReader,
	options: { ready?: boolean },
	parseInner: () => Time
): Time {
	const token = reader.next;
	if (token.kind === 'number') return parseYear(reader.take());
	if (token.kind !== 'name' || reader.is('and', 'or', 'not')) throw missingTime(reader);
	reader.take();
	if (token.text === 'min' || token.text === 'max') return parseExtreme(reader, token, parseInner);
	if (token.text === 'exit') return { kind: 'exit' };
	if (token.text === 'ready') {
		if (options.ready !== false) return { kind: 'ready' };
		const advice = 'it belongs to one proposal, and this condition is about whole futures';
		throw errorAt(token, '"ready" cannot be used here', advice);
	}
	if (isThresholdSlug(token.text)) return { kind: 'threshold', index: thresholdIndex(token.text) };
	if (/^t[1-9]$/.test(token.text)) return { kind: 'threshold', index: Number(token.text[1]) - 1 };
	throw unknownName(token, reader, options);
}

/** The `+ 2` or `- 2` behind a time, in years. */
export function parseYears(reader: TokenReader): number {
	const sign = reader.take();
	const token = reader.next;
	if (token.kind !== 'number') {
		const advice = 'for example "rescue + 2"';
		throw errorAt(token, `expected a number of years after "${sign.text}"`, advice);
	}
	const years = Number(reader.take().text);
	if (years > LAST_YEAR) throw errorAt(token, `more than ${LAST_YEAR} years`);
	return sign.text === '-' ? 0 - years : years;
}

function parseYear(token: Token): Time {
	const year = Number(token.text);
	if (year >= FIRST_YEAR && year <= LAST_YEAR) return { kind: 'year', year };
	const isThreshold = Number.isInteger(year) && year >= 1 && year <= 9;
	const advice = isThreshold
		? `for threshold ${year} write "T${year}", and for a lag put the time first, as in "rescue + ${year}"`
		: 'a lag is written behind a time, as in "rescue + 2"';
	throw errorAt(token, `${token.text} is not a calendar year`, advice);
}

function parseExtreme(reader: TokenReader, word: Token, parseInner: () => Time): Time {
	const opening = reader.next;
	if (!reader.takeIf('(')) {
		const advice = `for example "${word.text}(escape, opacity)"`;
		throw errorAt(opening, `expected "(" after "${word.text}"`, advice);
	}
	const of = reader.nested(() => {
		const times = [parseInner()];
		while (reader.takeIf(',')) times.push(parseInner());
		return times;
	});
	reader.close(opening);
	return { kind: word.text as 'min' | 'max', of };
}

function missingTime(reader: TokenReader): FormulaError {
	const found = reader.wordsOf(reader.next);
	const problem = found ? `expected a time but found "${found}"` : 'expected a time';
	return errorAt(reader.next, problem, 'a time is a threshold, "ready", "exit" or a calendar year');
}

function unknownName(token: Token, reader: TokenReader, options: { ready?: boolean }): FormulaError {
	const names = TIME_NAMES.filter((name) => name !== 'ready' || options.ready !== false);
	const nearest = nearestName(token.text, names);
	let advice = `the names are T1 to T9, ${names.join(', ')}`;
	if (/^t\d+$/.test(token.text)) advice = 'the thresholds are T1 to T9';
	else if (nearest) advice = `did you mean "${nearest}"?`;
	return errorAt(token, `unknown name "${reader.wordsOf(token)}"`, advice);
}
