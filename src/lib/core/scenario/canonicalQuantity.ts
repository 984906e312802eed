import type { Quantity } from './scenario.ts';

/** The same quantity in canonical form: without a linear scale, a `never` of 0 or a beginning at 0. */
export function canonicalQuantity(given: Quantity): Quantity {
	if (typeof given === 'number') return plain(given);
	const never = given.never ? given.never : undefined;
	if ('p10' in given) {
		const scale = given.scale === 'log' ? given.scale : undefined;
		return fields({ p10: plain(given.p10), p50: plain(given.p50), p90: plain(given.p90), scale, never });
	}
	if ('mean' in given) return fields({ mean: plain(given.mean), sd: given.sd, never });
	if ('median' in given) return fields({ median: given.median, sigma: given.sigma, never });
	if ('mode' in given) {
		return fields({ low: plain(given.low), mode: plain(given.mode), high: plain(given.high), never });
	}
	if ('low' in given) return fields({ low: plain(given.low), high: plain(given.high), never });
	if ('values' in given) {
		return fields({
			values: given.values.map(({ value, weight }) => ({ value: plain(value), weight })),
			never
		});
	}
	return fields({ exponentialMean: given.exponentialMean, from: given.from ? given.from : undefined, never });
}

/** The object without its undefined fields. */
export function fields<Fields extends object>(given: Fields): Fields {
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Fields;
}

/** Minus zero has no place in JSON. */
export const plain = (number: number): number => (number === 0 ? 0 : number);
