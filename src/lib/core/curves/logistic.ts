import { exp, expm1 } from '../draws/exponential.ts';
import { ln, lnColumn } from '../draws/logarithm.ts';
import type { LogisticCurve } from '../scenario/scenario.ts';
import { LEAST_YEARS, roomFor, type CurveKernel } from './curveKernel.ts';

const LEAST_CEILING = 1e-9;
/** Midpoints further away than this many widths count as this many: e to its power is still an ordinary number. */
const MOST_WIDTHS = 700;

/**
 * An S: slow, then steepest at the midpoint m, then slowing towards a ceiling of H doublings above now. With
 * s₀ = 1/(1+e^(m/w)) of the S already behind at the start, τ(n) = m + w·logit(s₀ + (1-s₀)·n/H).
 *
 * Computed with a = e^(-m/w), where the logit's argument p has p/(1-p) = (a + n/H) / (1 - n/H).
 */
export function logistic(curve: LogisticCurve): CurveKernel {
	let ceiling = new Float64Array(0);
	let width = new Float64Array(0);
	let midpoint = new Float64Array(0);
	let oddsNow = new Float64Array(0);
	let loaded = 0;
	return {
		parameters: [
			{ name: 'ceilingDoublings', quantity: curve.ceilingDoublings },
			{ name: 'midpointYears', quantity: curve.midpointYears },
			{ name: 'widthYears', quantity: curve.widthYears }
		],
		load([ceilingDoublings, midpointYears, widthYears], _, count) {
			loaded = count;
			ceiling = roomFor(ceiling, count);
			width = roomFor(width, count);
			midpoint = roomFor(midpoint, count);
			oddsNow = roomFor(oddsNow, count);
			for (let i = 0; i < count; i++) {
				ceiling[i] = Math.max(LEAST_CEILING, ceilingDoublings![i]!);
				const w = Math.max(LEAST_YEARS, widthYears![i]!);
				const widths = Math.max(-MOST_WIDTHS, Math.min(MOST_WIDTHS, midpointYears![i]! / w));
				width[i] = w;
				midpoint[i] = widths * w;
				oddsNow[i] = exp(-widths);
			}
		},
		requiredYears(gain, target) {
			for (let i = 0; i < loaded; i++) {
				const share = Math.min(1, gain[i]! / ceiling[i]!);
				target[i] = (oddsNow[i]! + share) / (1 - share);
			}
			lnColumn(target, target, loaded);
			// At a gain of 0 the two parts cancel but for a rounding error, which must not be a time before the start.
			for (let i = 0; i < loaded; i++) target[i] = Math.max(0, midpoint[i]! + width[i]! * target[i]!);
		},
		gainAfter(tauYears, target, count) {
			for (let i = 0; i < count; i++) {
				const rest = expm1(-tauYears[i]! / width[i]!);
				target[i] = (ceiling[i]! * oddsNow[i]! * -rest) / (1 + rest + oddsNow[i]!);
			}
		},
		gainOf(i, tauYears) {
			const rest = expm1(-tauYears / width[i]!);
			return (ceiling[i]! * oddsNow[i]! * -rest) / (1 + rest + oddsNow[i]!);
		},
		yearsOf(i, gain) {
			const share = Math.min(1, gain / ceiling[i]!);
			return Math.max(0, midpoint[i]! + width[i]! * ln((oddsNow[i]! + share) / (1 - share)));
		},
		/** The pace at the start. */
		pastYearsPerDoubling(target) {
			for (let i = 0; i < loaded; i++) target[i] = (width[i]! * (1 + 1 / oddsNow[i]!)) / ceiling[i]!;
		}
	};
}
