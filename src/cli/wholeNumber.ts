import { UsageError } from './usageError.ts';

/** The value of an option that must be a whole number between two others; absent stays absent. */
export function wholeNumber(
	option: string,
	value: unknown,
	least: number,
	most = Number.MAX_SAFE_INTEGER
): number | undefined {
	if (value === undefined) return undefined;
	if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least || value > most) {
		const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
		throw new UsageError(`${option}: must be a whole number ${range}, got ${JSON.stringify(value)}`);
	}
	return value;
}
