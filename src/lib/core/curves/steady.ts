import type { SteadyCurve } from '../scenario/scenario.ts';
import { LEAST_YEARS, roomFor, type CurveKernel } from './curveKernel.ts';

/** Every doubling takes as long as the last: τ(n) = n·d. */
export function steady(curve: SteadyCurve): CurveKernel {
	let yearsPerDoubling = new Float64Array(0);
	let loaded = 0;
	return {
		parameters: [{ name: 'doublingYears', quantity: curve.doublingYears }],
		load([doublingYears], _, count) {
			loaded = count;
			yearsPerDoubling = roomFor(yearsPerDoubling, count);
			for (let i = 0; i < count; i++) yearsPerDoubling[i] = Math.max(LEAST_YEARS, doublingYears![i]!);
		},
		requiredYears(gain, target) {
			for (let i = 0; i < loaded; i++) target[i] = gain[i]! * yearsPerDoubling[i]!;
		},
		gainAfter(tauYears, target, count) {
			for (let i = 0; i < count; i++) target[i] = tauYears[i]! / yearsPerDoubling[i]!;
		},
		gainOf: (i, tauYears) => tauYears / yearsPerDoubling[i]!,
		yearsOf: (i, gain) => gain * yearsPerDoubling[i]!,
		pastYearsPerDoubling(target) {
			for (let i = 0; i < loaded; i++) target[i] = yearsPerDoubling[i]!;
		}
	};
}
