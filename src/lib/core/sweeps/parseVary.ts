import { pathKeys } from '../scenario/pathKeys.ts';
import { isValueRange, valueRange } from './valueRange.ts';
import { listedValues } from './listedValues.ts';
import { SweepError } from './sweepError.ts';

/** Any value that a scenario document may hold. */
export type JsonValue = number | string | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** One place of a scenario, and the values that it takes in turn. */
export interface Vary {
	/** From the document's root: `thresholds.escape.ways[0].level.p50`. */
	path: string;
	values: JsonValue[];
}

/**
 * Reads `PATH=VALUES`. VALUES are a list `100,300,1000` or a range `0:1:0.1`, from, to and step with both ends included. A
 * value that is not a number is taken as JSON if it is some, and else as text.
 *
 * @throws SweepError
 * @example parseVary('dependence.common=0:1:0.5') // { path: 'dependence.common', values: [0, 0.5, 1] }
 */
export function parseVary(text: string): Vary {
	const equals = text.indexOf('=');
	if (equals < 0)
		throw new SweepError(
			`expected PATH=VALUES, such as dependence.common=0:1:0.1, got ${JSON.stringify(text)}`
		);
	const path = text.slice(0, equals).trim();
	if (!pathKeys(path))
		throw new SweepError(
			`${JSON.stringify(path)} is no path; a path is written as thresholds.escape.ways[0].level.p50`
		);
	const list = text.slice(equals + 1).trim();
	try {
		return { path, values: isValueRange(list) ? valueRange(list) : listedValues(list) };
	} catch (error) {
		throw error instanceof SweepError ? new SweepError(`${path}: ${error.message}`) : error;
	}
}
