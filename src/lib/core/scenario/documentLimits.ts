import type { Fault } from './fault.ts';
import { pathText } from './pathText.ts';

/** Text longer than this is not read at all; a full scenario is about 10 kB. */
export const LONGEST_TEXT = 256 * 1024;
const DEEPEST = 32;
/** A scenario as large as it may be has about five thousand. */
const MOST_VALUES = 10_000;
/** Of a list, or names of an object; the longest list there may be has two hundred. Each is looked at closely later. */
const MOST_ITEMS = 200;

/** Names that every JavaScript object already has (`__proto__`, `constructor` …). Copying one would be asking for trouble. */
const isBuiltInName = (key: string): boolean => key in Object.prototype;

/**
 * What makes a document unsafe to look at more closely: nested too deep (or in a circle), too large, or with names that
 * JavaScript keeps for itself. Walks with a list of its own, never by recursion, so that no document can exhaust the stack.
 */
export function documentLimits(document: unknown): Fault[] {
	const waiting: { value: unknown; keys: (string | number)[] }[] = [{ value: document, keys: [] }];
	let seen = 0;
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { value, keys } = next;
		if (typeof value !== 'object' || value === null) continue;
		if (keys.length >= DEEPEST) {
			return [{ path: pathText(keys.slice(0, 4)), message: `is nested deeper than ${DEEPEST} levels` }];
		}
		const names = Object.keys(value);
		if (names.length > MOST_ITEMS)
			return [{ path: pathText(keys), message: `may hold at most ${MOST_ITEMS}, got ${names.length}` }];
		seen += names.length;
		if (seen > MOST_VALUES) return [{ path: '', message: `holds more than ${MOST_VALUES} values` }];
		for (const name of names) {
			const path = [...keys, Array.isArray(value) ? Number(name) : name];
			if (isBuiltInName(name))
				return [{ path: pathText(path), message: `"${name}" cannot be used as a name` }];
			waiting.push({ value: (value as Record<string, unknown>)[name], keys: path });
		}
	}
	return [];
}

/** The same depth limit for text, before `JSON.parse` sees it: counts brackets outside strings. */
export function isTextTooDeep(text: string): boolean {
	let depth = 0;
	let inString = false;
	for (let position = 0; position < text.length; position++) {
		const character = text[position];
		if (inString) {
			if (character === '\\') position++;
			else if (character === '"') inString = false;
		} else if (character === '"') inString = true;
		else if (character === '[' || character === '{') {
			if (++depth > DEEPEST) return true;
		} else if (character === ']' || character === '}') depth--;
	}
	return false;
}
