import { expm1 } from '../draws/exponential.ts';
import { ln, lnColumn } from '../draws/logarithm.ts';
import type { SaturatingCurve } from '../scenario/scenario.ts';
import { LEAST_YEARS, roomFor, type CurveKernel } from './curveKernel.ts';

/** A ceiling at or below the level now ends progress at once; this keeps the division by it finite. */
const LEAST_CEILING = 1e-9;

/** Begins at doubling time d and slows towards a ceiling of H doublings above now: τ(n) = -d·H·ln(1 - n/H). */
export function saturating(curve: SaturatingCurve): CurveKernel {
	let ceiling = new Float64Array(0);
	let yearsPerDoubling = new Float64Array(0);
	let loaded = 0;
	return {
		parameters: [
			{ name: 'doublingYears', quantity: curve.doublingYears },
			{ name: 'ceilingDoublings', quantity: curve.ceilingDoublings }
		],
		load([doublingYears, ceilingDoublings], _, count) {
			loaded = count;
			ceiling = roomFor(ceiling, count);
			yearsPerDoubling = roomFor(yearsPerDoubling, count);
			for (let i = 0; i < count; i++) {
				yearsPerDoubling[i] = Math.max(LEAST_YEARS, doublingYears![i]!);
				ceiling[i] = Math.max(LEAST_CEILING, ceilingDoublings![i]!);
			}
		},
		requiredYears(gain, target) {
			for (let i = 0; i < loaded; i++) target[i] = Math.max(0, 1 - gain[i]! / ceiling[i]!);
			lnColumn(target, target, loaded);
			for (let i = 0; i < loaded; i++) target[i] = yearsPerDoubling[i]! * ceiling[i]! * -target[i]!;
		},
		gainAfter(tauYears, target, count) {
			for (let i = 0; i < count; i++) {
				target[i] = ceiling[i]! * -expm1(-tauYears[i]! / (yearsPerDoubling[i]! * ceiling[i]!));
			}
		},
		gainOf: (i, tauYears) => ceiling[i]! * -expm1(-tauYears / (yearsPerDoubling[i]! * ceiling[i]!)),
		yearsOf(i, gain) {
			const left = Math.max(0, 1 - gain / ceiling[i]!);
			return yearsPerDoubling[i]! * ceiling[i]! * -ln(left);
		},
		pastYearsPerDoubling(target) {
			for (let i = 0; i < loaded; i++) target[i] = yearsPerDoubling[i]!;
		}
	};
}
