import type { JsonValue } from './parseVary.ts';
import { SweepError } from './sweepError.ts';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * `100,300,1000` as its values.
 *
 * @throws SweepError
 */
export const listedValues = (list: string): JsonValue[] => splitAtCommas(list).map(valueOf);

/** At the commas outside brackets and quotes, so that a value may be a JSON object or a formula. */
function splitAtCommas(list: string): string[] {
	const pieces = [''];
	let depth = 0;
	let inQuotes = false;
	for (let position = 0; position < list.length; position++) {
		const character = list[position]!;
		if (character === '"') inQuotes = !inQuotes;
		else if (inQuotes && character === '\\') pieces[pieces.length - 1] += list[position++]!;
		else if (!inQuotes && '([{'.includes(character)) depth++;
		else if (!inQuotes && ')]}'.includes(character)) depth--;
		if (character === ',' && !inQuotes && depth <= 0) pieces.push('');
		else pieces[pieces.length - 1] += list[position] ?? '';
	}
	return pieces.map((piece) => piece.trim());
}

function valueOf(text: string): JsonValue {
	if (text === '')
		throw new SweepError('a value is missing; values are written as 100,300,1000 or as 0:1:0.1');
	if (NUMBER.test(text)) {
		const value = Number(text);
		if (!Number.isFinite(value)) throw new SweepError(`${text} is too large a number`);
		return value;
	}
	try {
		return JSON.parse(text) as JsonValue;
	} catch {
		return text;
	}
}
