/** JSON as scenarios use it: no null, which here means "take this field away". */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What must change in `from` to make it `to`; undefined when nothing must. Objects differ field by field (null takes a
 * field away), lists of the same length item by item (an object with the indices as names); anything else is replaced.
 * A place that holds a list must hold a list in both, as it does in scenarios.
 */
export function differenceBetween(from: Json | undefined, to: Json): Json | undefined {
	if (Array.isArray(from) && Array.isArray(to) && from.length === to.length) {
		return fieldDifferences(
			Object.entries(to).map(([index, value]) => [index, differenceBetween(from[Number(index)], value)])
		);
	}
	if (isObject(from) && isObject(to)) {
		const gone = Object.keys(from).filter((key) => !Object.hasOwn(to, key));
		return fieldDifferences([
			...Object.entries(to).map(([key, value]): [string, Json | undefined] => [
				key,
				differenceBetween(own(from, key), value)
			]),
			...gone.map((key): [string, Json] => [key, null])
		]);
	}
	return from === to ? undefined : to;
}

/** The value with the difference made. Builds new objects and leaves both as they were. */
export function withDifference(from: Json | undefined, difference: Json): Json {
	if (Array.isArray(from) && isObject(difference)) {
		return from.map((value, index) => {
			const change = own(difference, String(index));
			return change === undefined ? value : withDifference(value, change);
		});
	}
	if (!isObject(from) || !isObject(difference)) return difference;
	const entries = new Map(Object.entries(from));
	for (const [key, change] of Object.entries(difference)) {
		if (change === null) entries.delete(key);
		else entries.set(key, withDifference(entries.get(key), change));
	}
	return Object.fromEntries(entries);
}

const own = (object: { [key: string]: Json }, key: string): Json | undefined =>
	Object.hasOwn(object, key) ? object[key] : undefined;

function fieldDifferences(entries: [string, Json | undefined][]): Json | undefined {
	const changed = entries.filter((entry): entry is [string, Json] => entry[1] !== undefined);
	return changed.length > 0 ? Object.fromEntries(changed) : undefined;
}
