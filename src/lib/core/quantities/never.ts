import { normalCdf } from '../draws/normalCdf.ts';
import { normalQuantile } from '../draws/normalQuantile.ts';
import type { Distribution } from './distribution.ts';

const BLOCK = 512;
const inner = new Float64Array(BLOCK);
const LARGEST_BELOW_ONE = 0.9999999999999999;

/**
 * The same quantity with a chance `never`, in [0, 1), that it is infinite instead: with u = Φ(z), Infinity where
 * u > 1-never, else Q(Φ⁻¹(u/(1-never))).
 */
export function withNever(distribution: Distribution, never: number): Distribution {
	if (never === 0) return distribution;
	const finite = 1 - never;
	const lastFiniteZ = normalQuantile(finite);
	const innerZ = (z: number) => normalQuantile(Math.min(LARGEST_BELOW_ONE, normalCdf(z) / finite));
	const zOf = (x: number) => {
		if (x === Infinity) return Infinity;
		const z = distribution.zOf(x);
		return z === Infinity ? lastFiniteZ : normalQuantile(finite * normalCdf(z));
	};
	const fillWith =
		(fill: Distribution['fill']): Distribution['fill'] =>
		(z, target, count) => {
			for (let from = 0; from < count; from += BLOCK) {
				const size = Math.min(BLOCK, count - from);
				for (let i = 0; i < size; i++) inner[i] = innerZ(z[from + i]!);
				fill(inner, inner, size);
				for (let i = 0; i < size; i++) {
					target[from + i] = z[from + i]! > lastFiniteZ ? Infinity : inner[i]!;
				}
			}
		};
	return {
		isConstant: false,
		quantile: (z) => (z > lastFiniteZ ? Infinity : distribution.quantile(innerZ(z))),
		zOf,
		cdf: (x) => (x === Infinity ? 1 : finite * distribution.cdf(x)),
		fill: fillWith(distribution.fill),
		fillLn: fillWith(distribution.fillLn)
	};
}
