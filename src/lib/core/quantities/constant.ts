import { ln } from '../draws/logarithm.ts';
import type { Distribution } from './distribution.ts';

/** Always the same value. */
export function constant(value: number): Distribution {
	const lnValue = value > 0 ? ln(value) : -Infinity;
	return {
		isConstant: true,
		quantile: () => value,
		zOf: (x) => (x < value ? -Infinity : Infinity),
		cdf: (x) => (x < value ? 0 : 1),
		fill: (_, target, count) => void target.fill(value, 0, count),
		fillLn: (_, target, count) => void target.fill(lnValue, 0, count)
	};
}
