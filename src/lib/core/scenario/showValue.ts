const LONGEST = 60;

/** A value as a message quotes it: short, on one line, and never a whole document. */
export function showValue(value: unknown): string {
	if (typeof value === 'string') {
		return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value);
	}
	if (value === undefined) return 'nothing';
	if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
	if (typeof value === 'object' && value !== null) {
		return Object.keys(value).length === 0 ? 'an empty object' : 'an object';
	}
	return typeof value === 'function' || typeof value === 'symbol' ? `a ${typeof value}` : String(value);
}
