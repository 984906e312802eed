import { expColumn, exp } from '../draws/exponential.ts';
import { ln, lnColumn } from '../draws/logarithm.ts';
import { normalCdf } from '../draws/normalCdf.ts';
import type { Distribution } from './distribution.ts';

/**
 * The split normal: two halves of normal distributions that meet at the median, `centre`, with standard deviations
 * `below` and `above` of it. Q(z) = centre + below·z for z < 0, and centre + above·z from 0 on.
 */
export function splitNormal(centre: number, below: number, above: number): Distribution {
	const quantile = (z: number) => centre + z * (z < 0 ? below : above);
	const zOf = (x: number) => splitZOf(x - centre, below, above);
	const fill = (z: Float64Array, target: Float64Array, count: number) =>
		fillSplit(z, target, count, centre, below, above);
	return {
		isConstant: false,
		quantile,
		zOf,
		cdf: (x) => normalCdf(zOf(x)),
		fill,
		fillLn(z, target, count) {
			fill(z, target, count);
			for (let i = 0; i < count; i++) target[i] = Math.max(0, target[i]!);
			lnColumn(target, target, count);
		}
	};
}

/** A number whose natural logarithm is split normal with these parameters; it is positive. */
export function logSplitNormal(lnCentre: number, below: number, above: number): Distribution {
	const zOf = (x: number) => (x > 0 ? splitZOf(ln(x) - lnCentre, below, above) : -Infinity);
	const fillLn = (z: Float64Array, target: Float64Array, count: number) =>
		fillSplit(z, target, count, lnCentre, below, above);
	return {
		isConstant: false,
		quantile: (z) => exp(lnCentre + z * (z < 0 ? below : above)),
		zOf,
		cdf: (x) => normalCdf(zOf(x)),
		fill(z, target, count) {
			fillLn(z, target, count);
			expColumn(target, target, count);
		},
		fillLn
	};
}

function fillSplit(
	z: Float64Array,
	target: Float64Array,
	count: number,
	centre: number,
	below: number,
	above: number
): void {
	// z + |z| is zero on one side and twice z on the other: each half gets its own spread without a branch, which random
	// signs would mispredict half of the time.
	const belowHalf = below / 2;
	const aboveHalf = above / 2;
	for (let i = 0; i < count; i++) {
		const zHere = z[i]!;
		const size = Math.abs(zHere);
		target[i] = centre + (zHere - size) * belowHalf + (zHere + size) * aboveHalf;
	}
}

/** A side without width holds half of all values at the centre itself. */
function splitZOf(fromCentre: number, below: number, above: number): number {
	if (fromCentre < 0) return fromCentre / below;
	if (fromCentre > 0) return fromCentre / above;
	return above > 0 ? 0 : Infinity;
}
