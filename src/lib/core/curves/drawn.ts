import { log2 } from '../draws/logarithmToBase.ts';
import type { DrawnCurve } from '../scenario/scenario.ts';
import type { CurveKernel } from './curveKernel.ts';

/** Past pace of a curve that never rises, of which nothing tells the pace. */
const UNKNOWN_PAST_YEARS = 1;

/**
 * A curve drawn by hand through (calendar year, level), both ascending. It leaves from each future's own level now at
 * the start, joins the points by straight lines in units of progress, and goes on with the slope of the last line.
 * Where the level now is above the first points, progress stands still until the drawing catches up.
 */
export function drawn(curve: DrawnCurve, scale: 'log2' | 'linear', startYear: number): CurveKernel {
	const years = curve.points.map(([year]) => year - startYear);
	const levels = curve.points.map(([, level]) => (scale === 'log2' ? log2(level) : level));
	const last = years.length - 1;
	let levelNow: Float64Array = new Float64Array(0);
	let loaded = 0;

	// Both look for the point at the end of the line that holds the answer; the last line goes on beyond its end.
	const yearsUntil = (level: number, now: number) => {
		let end = 0;
		while (end < last && levels[end]! < level) end++;
		const fromYears = end > 0 ? years[end - 1]! : 0;
		const fromLevel = end > 0 ? levels[end - 1]! : now;
		const rise = levels[end]! - fromLevel;
		return rise > 0 ? fromYears + ((level - fromLevel) / rise) * (years[end]! - fromYears) : Infinity;
	};
	const levelAfter = (tauYears: number, now: number) => {
		let end = 0;
		while (end < last && years[end]! < tauYears) end++;
		const fromYears = end > 0 ? years[end - 1]! : 0;
		const fromLevel = end > 0 ? levels[end - 1]! : now;
		return fromLevel + ((levels[end]! - fromLevel) / (years[end]! - fromYears)) * (tauYears - fromYears);
	};

	return {
		parameters: [],
		load(_, now, count) {
			levelNow = now;
			loaded = count;
		},
		requiredYears(gain, target) {
			for (let i = 0; i < loaded; i++) {
				const now = levelNow[i]!;
				target[i] = gain[i]! > 0 ? yearsUntil(now + gain[i]!, now) : 0;
			}
		},
		gainAfter(tauYears, target, count) {
			for (let i = 0; i < count; i++) {
				target[i] = Math.max(0, levelAfter(tauYears[i]!, levelNow[i]!) - levelNow[i]!);
			}
		},
		gainOf: (i, tauYears) => Math.max(0, levelAfter(tauYears, levelNow[i]!) - levelNow[i]!),
		yearsOf: (i, gain) => (gain > 0 ? yearsUntil(levelNow[i]! + gain, levelNow[i]!) : 0),
		/** The pace of the first line that rises above the level now. */
		pastYearsPerDoubling(target) {
			for (let i = 0; i < loaded; i++) {
				const now = levelNow[i]!;
				let end = 0;
				while (end < last && levels[end]! <= now) end++;
				const rise = levels[end]! - (end > 0 ? levels[end - 1]! : now);
				const pace = (years[end]! - (end > 0 ? years[end - 1]! : 0)) / rise;
				target[i] = pace > 0 && pace < Infinity ? pace : UNKNOWN_PAST_YEARS;
			}
		}
	};
}
