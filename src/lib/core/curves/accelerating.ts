import { expm1 } from '../draws/exponential.ts';
import { lnColumn, log1p } from '../draws/logarithm.ts';
import { LOWEST_EXPONENT, POWERS_OF_TWO } from '../draws/powersOfTwo.ts';
import type { AcceleratingCurve } from '../scenario/scenario.ts';
import { LEAST_YEARS, roomFor, type CurveKernel } from './curveKernel.ts';

/** A factor is a belief with tails; below this it counts as this. */
const LEAST_FACTOR = 1e-6;
/**
 * Stands for the logarithm of a factor of exactly 1: so small that e^x - 1 is x for every gain, and a power of two, so
 * that multiplying and dividing by it loses nothing and the curve is steady to the last bit.
 */
const LOGARITHM_OF_ONE = POWERS_OF_TWO[-200 - LOWEST_EXPONENT]!;

/**
 * Each doubling takes `factor` times as long as the one before: τ(n) = d·(fⁿ-1)/(f-1). Below 1 it runs away to
 * infinity at d/(1-f) years; above 1 it slows for ever; at 1 it is steady.
 *
 * Computed as d/(f-1) · (e^(n·ln f) - 1). This keeps its digits as f comes near 1: f-1 is then exact, and so good are
 * ln f and e^x - 1. All but the last product is the same for every gain, and is done once a block.
 */
export function accelerating(curve: AcceleratingCurve): CurveKernel {
	let firstYears = new Float64Array(0);
	let lnFactor = new Float64Array(0);
	/** d/(f-1): the negative of the years to infinity where f < 1. */
	let scaleYears = new Float64Array(0);
	let loaded = 0;
	return {
		parameters: [
			{ name: 'doublingYears', quantity: curve.doublingYears },
			{ name: 'factor', quantity: curve.factor }
		],
		load([doublingYears, factor], _, count) {
			loaded = count;
			firstYears = roomFor(firstYears, count);
			lnFactor = roomFor(lnFactor, count);
			scaleYears = roomFor(scaleYears, count);
			for (let i = 0; i < count; i++) {
				firstYears[i] = Math.max(LEAST_YEARS, doublingYears![i]!);
				lnFactor[i] = Math.max(LEAST_FACTOR, factor![i]!);
				scaleYears[i] = firstYears[i]! / (lnFactor[i]! - 1);
			}
			lnColumn(lnFactor, lnFactor, count);
			for (let i = 0; i < count; i++) {
				if (lnFactor[i] !== 0) continue;
				lnFactor[i] = LOGARITHM_OF_ONE;
				scaleYears[i] = firstYears[i]! / LOGARITHM_OF_ONE;
			}
		},
		requiredYears(gain, target) {
			for (let i = 0; i < loaded; i++) target[i] = expm1(gain[i]! * lnFactor[i]!) * scaleYears[i]!;
		},
		gainAfter(tauYears, target, count) {
			for (let i = 0; i < count; i++) {
				const share = tauYears[i]! / scaleYears[i]!;
				target[i] = share <= -1 ? Infinity : log1p(share) / lnFactor[i]!;
			}
		},
		gainOf(i, tauYears) {
			const share = tauYears / scaleYears[i]!;
			return share <= -1 ? Infinity : log1p(share) / lnFactor[i]!;
		},
		yearsOf: (i, gain) => expm1(gain * lnFactor[i]!) * scaleYears[i]!,
		pastYearsPerDoubling(target) {
			for (let i = 0; i < loaded; i++) target[i] = firstYears[i]!;
		}
	};
}
