import { rounded } from '../fields/formatNumber.ts';

/** A point of a drawn curve: calendar year and level. */
export type CurvePoint = [year: number, level: number];

/** The schema takes no more. */
export const MOST_POINTS = 64;

/** Where points may be: after the start, each later and higher than the one before. */
export interface PointLimits {
	scale: 'log2' | 'linear';
	startYear: number;
	/** Levels from the lowest to the highest that the picture shows: how finely levels are told apart. */
	levelSpan: number;
}

const LEAST_YEARS = 0.05;
/** Neighbouring levels differ at least by this ratio, on a log2 axis. */
const LEAST_RATIO = 1.01;
/** As near to 0 as a level on a log2 axis is ever put. */
const LEAST_LEVEL = 1e-9;

/** A round step of a linear axis: about a five hundredth of what is shown. */
const grainOf = ({ levelSpan }: PointLimits) => 10 ** Math.floor(Math.log10(levelSpan / 100));
const above = (level: number, limits: PointLimits) =>
	limits.scale === 'log2' ? level * LEAST_RATIO : level + grainOf(limits);
const below = (level: number, limits: PointLimits) =>
	limits.scale === 'log2' ? level / LEAST_RATIO : level - grainOf(limits);
const roundYear = (year: number) => Math.round(year * 100) / 100;
const roundLevel = (level: number, limits: PointLimits) =>
	limits.scale === 'log2'
		? rounded(level, 3)
		: rounded(Math.round(level / grainOf(limits)) * grainOf(limits), 10);

/** The value between two limits; what it was where there is no room. */
const held = (value: number, low: number, high: number, was: number) =>
	low > high ? was : Math.min(high, Math.max(low, value));

/** A point put elsewhere: it stops at its neighbours, at the start, and above 0 where levels must be. */
export function movedPoint(
	points: readonly CurvePoint[],
	index: number,
	[year, level]: CurvePoint,
	limits: PointLimits
): CurvePoint[] {
	const [wasYear, wasLevel] = points[index]!;
	const before = points[index - 1];
	const after = points[index + 1];
	const place: CurvePoint = [
		held(
			roundYear(year),
			(before?.[0] ?? limits.startYear) + LEAST_YEARS,
			after ? after[0] - LEAST_YEARS : Infinity,
			wasYear
		),
		held(
			roundLevel(level, limits),
			before ? above(before[1], limits) : limits.scale === 'log2' ? LEAST_LEVEL : -Infinity,
			after ? below(after[1], limits) : Infinity,
			wasLevel
		)
	];
	return points.with(index, [rounded(place[0], 7), rounded(place[1], limits.scale === 'log2' ? 6 : 12)]);
}

/** A step of the keyboard: a tenth on a log2 axis, a hundredth of the picture on a linear one. */
export const steppedLevel = (level: number, direction: 1 | -1, limits: PointLimits): number =>
	limits.scale === 'log2' ? level * 1.1 ** direction : level + 2 * direction * grainOf(limits);
/** A quarter of a year, to the next whole one. */
export const steppedYear = (year: number, direction: 1 | -1): number =>
	(direction > 0 ? Math.floor(year * 4 + 1e-6) + 1 : Math.ceil(year * 4 - 1e-6) - 1) / 4;

/** A point more, between the two whose years it lies; null where there is no room for one. */
export function addedPoint(
	points: readonly CurvePoint[],
	[year, level]: CurvePoint,
	limits: PointLimits
): { points: CurvePoint[]; index: number } | null {
	if (points.length >= MOST_POINTS || year < limits.startYear + LEAST_YEARS) return null;
	const next = points.findIndex((point) => point[0] >= year);
	const index = next < 0 ? points.length : next;
	const before = points[index - 1];
	const after = points[index];
	const hasRoom =
		(!after || after[0] - (before?.[0] ?? limits.startYear) > 2 * LEAST_YEARS) &&
		(!before || !after || below(after[1], limits) > above(before[1], limits));
	if (!hasRoom) return null;
	const placed = movedPoint(points.toSpliced(index, 0, [year, level]), index, [year, level], limits);
	return { points: placed, index };
}

/**
 * A point more where the button puts it: as far behind the last as that is behind the one before (or the start), with
 * the slope that the curve has there.
 */
export function appendedPoint(
	points: readonly CurvePoint[],
	levelNow: number,
	limits: PointLimits
): { points: CurvePoint[]; index: number } | null {
	const [lastYear, lastLevel] = points.at(-1)!;
	const [year, level] = points.at(-2) ?? [limits.startYear, levelNow];
	const step = Math.max(0.5, lastYear - year);
	const portion = step / (lastYear - year);
	const further =
		limits.scale === 'log2'
			? lastLevel * Math.max(LEAST_RATIO, lastLevel / level) ** portion
			: lastLevel + Math.max(grainOf(limits), lastLevel - level) * portion;
	return addedPoint(points, [lastYear + step, further], limits);
}
