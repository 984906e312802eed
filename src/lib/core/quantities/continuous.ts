import { lnColumn } from '../draws/logarithm.ts';
import { normalCdf } from '../draws/normalCdf.ts';
import type { Distribution } from './distribution.ts';

/** A distribution from its Q and its zOf, for the kinds that have no faster way to fill a column. */
export function continuous(quantile: (z: number) => number, zOf: (x: number) => number): Distribution {
	return {
		isConstant: false,
		quantile,
		zOf,
		cdf: (x) => normalCdf(zOf(x)),
		fill(z, target, count) {
			for (let i = 0; i < count; i++) target[i] = quantile(z[i]!);
		},
		fillLn(z, target, count) {
			for (let i = 0; i < count; i++) target[i] = Math.max(0, quantile(z[i]!));
			lnColumn(target, target, count);
		}
	};
}
