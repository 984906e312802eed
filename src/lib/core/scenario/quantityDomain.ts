/** Which values make sense at a place: `positive` above 0 (doubling times, factors), `atLeastZero` for lags. */
export type Domain = 'any' | 'positive' | 'atLeastZero';

/** What the engine uses in place of a drawn value at or below the edge of a positive domain. */
export const SMALLEST_POSITIVE = 1e-9;

/** Φ⁻¹(0.9): how many standard deviations the 10th percentile lies below the mean. */
const TENTH_PERCENTILE_DEVIATIONS = 1.2815515655446004;

/**
 * Whether a quantity stays where its place allows. Kinds with a definite end (constants, uniform, triangular, discrete,
 * a delayed exponential) must lie wholly inside. Quantiles on a linear scale and normals always have a tail outside a
 * positive domain, so they are refused when their 10th percentile is outside; what is left of the tail (at most a tenth,
 * usually far less) the engine holds at `SMALLEST_POSITIVE`, or at 0 for a lag. On a log scale nothing can stray.
 * Fields that are missing or not numbers are passed over: the schema speaks about those.
 */
export function domainFault(
	quantity: unknown,
	domain: Domain
): { key: (string | number)[]; message: string } | undefined {
	if (domain === 'any') return undefined;
	const limit = domain === 'positive' ? 'above 0' : 'at least 0';
	const isOutside = (value: unknown): value is number =>
		typeof value === 'number' && (domain === 'positive' ? value <= 0 : value < 0);
	if (typeof quantity !== 'object' || quantity === null) {
		return isOutside(quantity) ? { key: [], message: `must be ${limit}, got ${quantity}` } : undefined;
	}
	const field = quantity as Record<string, unknown>;
	if (field.scale !== 'log' && isOutside(field.p10)) {
		const hint =
			typeof field.p50 === 'number' && field.p50 > 0 ? '; a "log" scale keeps the whole range above 0' : '';
		return { key: ['p10'], message: `must be ${limit}, got ${field.p10}${hint}` };
	}
	if (typeof field.mean === 'number' && typeof field.sd === 'number') {
		const tenth = field.mean - TENTH_PERCENTILE_DEVIATIONS * field.sd;
		if (isOutside(tenth)) {
			const message = `too wide: its 10th percentile must be ${limit}, but is ${Number(tenth.toPrecision(3))}; use { median, sigma } or quantiles on a "log" scale`;
			return { key: ['sd'], message };
		}
	}
	if (isOutside(field.low)) return { key: ['low'], message: `must be ${limit}, got ${field.low}` };
	// An exponential that begins at 0 is above 0 with certainty.
	if (typeof field.from === 'number' && field.from < 0) {
		return { key: ['from'], message: `must be at least 0, got ${field.from}` };
	}
	if (!Array.isArray(field.values)) return undefined;
	const index = field.values.findIndex((item: { value?: unknown } | null) => isOutside(item?.value));
	if (index < 0) return undefined;
	return { key: ['values', index, 'value'], message: `must be ${limit}, got ${field.values[index].value}` };
}
