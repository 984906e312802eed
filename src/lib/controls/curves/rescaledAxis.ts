import type { CapabilityAxis, Quantity } from '../../core/index.ts';
import { medianOf, withMedian } from '../beliefs/quantityShape.ts';
import { rounded } from '../fields/formatNumber.ts';
import { drawnThrough } from './drawnThrough.ts';
import { fittedCurve } from './fittedCurve.ts';
import { matchWindow } from './matchWindow.ts';
import {
	levelOf,
	medianCurve,
	progressOf,
	type Expressions,
	type LevelCurve,
	type LevelFrame
} from './medianCurve.ts';
import type { SingleCurve } from './singleCurve.ts';

/** What becomes of a curve whose axis counts in other steps: drawn through the same levels, or of its kind and fitted. */
export type RescaledAs = 'drawn' | 'fitted';

/** The same axis counted in other steps. Levels stay the numbers that they are; the curve's paces mean something else. */
export function rescaledAxis(
	axis: CapabilityAxis,
	as: RescaledAs,
	frame: LevelFrame,
	spanYears: number,
	topLevel: number,
	expressions: Expressions
): CapabilityAxis {
	const scale = axis.scale === 'log2' ? 'linear' : 'log2';
	const to: LevelFrame = { ...frame, scale };
	const single = (curve: SingleCurve): SingleCurve => {
		if (curve.kind === 'drawn') return curve;
		const median = inSteps(medianCurve(curve, frame, expressions), to);
		const end = matchWindow(median, spanYears, progressOf(topLevel, to) - progressOf(frame.levelNow, to));
		if (as === 'drawn' || curve.kind === 'expression') return drawnThrough(median, to, end.years);
		const middle = { years: end.years / 2, gain: median.gainAfter(end.years / 2) };
		const pace = (doublingYears: number): Quantity =>
			'doublingYears' in curve ? withMedian(curve.doublingYears, doublingYears) : doublingYears;
		return fittedCurve(curve.kind, { middle, end, startYears: null, ceiling: null, pace });
	};
	const curve =
		axis.curve.kind === 'mixture'
			? { ...axis.curve, of: axis.curve.of.map((item) => ({ ...item, curve: single(item.curve) })) }
			: single(axis.curve);
	const { pastDoublingYears, ...rest } = axis;
	const past = pastDoublingYears && rescaledPast(pastDoublingYears, frame);
	return { ...rest, scale, curve, ...(past ? { pastDoublingYears: past } : {}) };
}

/** The curve with its gains counted in other steps. */
function inSteps(curve: LevelCurve, to: LevelFrame): LevelCurve {
	const now = progressOf(to.levelNow, to);
	return {
		...curve,
		gainAfter: (years) => progressOf(curve.levelAfter(years), to) - now,
		yearsOf: (gain) => curve.yearsUntil(levelOf(now + gain, to))
	};
}

/** At the level L a doubling a year is L·ln 2 units a year. */
function rescaledPast(past: Quantity, { scale, levelNow }: LevelFrame): Quantity | undefined {
	if (levelNow <= 0) return undefined;
	const unitsPerDoubling = levelNow * Math.LN2;
	const factor = scale === 'log2' ? 1 / unitsPerDoubling : unitsPerDoubling;
	return withMedian(past, rounded(medianOf(past) * factor, 4));
}
