import { curveKernelOf, type CurveFrame } from '../../core/curves/curveKernelOf.ts';
import type { Expression } from '../../core/curves/expression/expression.ts';
import { medianOf } from '../beliefs/quantityShape.ts';
import type { SingleCurve } from './singleCurve.ts';

/** Expressions that have been parsed, by their text. */
export type Expressions = ReadonlyMap<string, Expression>;

/** What a curve needs to know of its axis to be followed from a level. */
export interface LevelFrame extends CurveFrame {
	/** The level at the start, in the axis's unit. */
	levelNow: number;
	/** Years per doubling (or unit) before the start; absent means the curve's own. */
	pastYears?: number;
}

/** One way that a capability may go: levels in the axis's unit, years after the start. */
export interface LevelCurve {
	/** What is gained (in doublings, or units on a linear axis) after so many years; may be Infinity. 0 in the past. */
	gainAfter(years: number): number;
	/** Before the start, too. */
	levelAfter(years: number): number;
	/** Years until so much has been gained; Infinity if never. */
	yearsOf(gain: number): number;
	/** Negative for a level that was reached before the start. */
	yearsUntil(level: number): number;
}

/** A level as progress: doublings above 1 on a log2 axis, the level itself on a linear one. */
export const progressOf = (level: number, { scale }: Pick<CurveFrame, 'scale'>): number =>
	scale === 'log2' ? Math.log2(level) : level;
/** The inverse of `progressOf`. */
export const levelOf = (progress: number, { scale }: Pick<CurveFrame, 'scale'>): number =>
	scale === 'log2' ? 2 ** progress : progress;

/**
 * The curve with each of its uncertain numbers at its median.
 *
 * @param expressions holds the curve's text, parsed, where it is given by a formula
 */
export function medianCurve(curve: SingleCurve, frame: LevelFrame, expressions?: Expressions): LevelCurve {
	const kernel = curveKernelOf(curve, frame, expressions);
	const now = progressOf(frame.levelNow, frame);
	const columns = kernel.parameters.map(({ quantity }) =>
		Float64Array.of(quantity === 'uniform' ? 0.5 : medianOf(quantity))
	);
	kernel.load(columns, Float64Array.of(now), 1);
	const past = new Float64Array(1);
	kernel.pastYearsPerDoubling(past);
	const pastYears = frame.pastYears ?? past[0]!;
	const gainAfter = (years: number) => kernel.gainOf(0, Math.max(0, years));
	return {
		gainAfter,
		levelAfter: (years) => levelOf(now + (years < 0 ? years / pastYears : gainAfter(years)), frame),
		yearsOf: (gain) => kernel.yearsOf(0, gain),
		yearsUntil(level) {
			const gain = progressOf(level, frame) - now;
			return gain < 0 ? gain * pastYears : kernel.yearsOf(0, gain);
		}
	};
}
