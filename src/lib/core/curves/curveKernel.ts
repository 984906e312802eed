import type { Quantity } from '../scenario/scenario.ts';

/** An uncertain number that a curve needs. */
export interface CurveParameter {
	/** Such as 'doublingYears', 'of[1].factor', 'with.a'; 'choice' is which curve of a mixture is taken. */
	name: string;
	/** 'uniform': the curve wants a plain draw between 0 and 1. */
	quantity: Quantity | 'uniform';
}

/**
 * A capability curve for a block of futures at once: the progress `gain` (in doublings, or units on a linear axis)
 * after a number of years of progress at trend speed, and back. Section 4 of the model.
 */
export interface CurveKernel {
	/** The uncertain parameters, always in the same order. */
	readonly parameters: readonly CurveParameter[];
	/**
	 * Takes one block of futures. The columns stay the caller's, and must not change until the next `load`.
	 *
	 * @param columns each parameter's values, in the order of `parameters`
	 * @param now the level at the start in units of progress: log2 of the level, or the level itself on a linear axis
	 * @param count how many futures the block holds
	 */
	load(columns: readonly Float64Array[], now: Float64Array, count: number): void;
	/**
	 * target[i] = years of progress at trend speed until gain[i] >= 0 has been gained; Infinity if never. Infinitely
	 * much is gained in finite time only where an accelerating curve runs away. For a negative gain the result means
	 * nothing. `gain` may be `target`.
	 */
	requiredYears(gain: Float64Array, target: Float64Array): void;
	/**
	 * target[i] = what has been gained after tauYears[i] >= 0 years of progress at trend speed, for the first `count`
	 * futures of the block; may be Infinity.
	 */
	gainAfter(tauYears: Float64Array, target: Float64Array, count: number): void;
	/** The gain of the block's future `i` after tauYears >= 0 years of progress: `gainAfter` for one future. */
	gainOf(i: number, tauYears: number): number;
	/** Years of progress until future `i` has gained `gain` >= 0: `requiredYears` for one future. */
	yearsOf(i: number, gain: number): number;
	/** target[i] = years per doubling (or unit) before the start, when the axis gives none: finite and positive. */
	pastYearsPerDoubling(target: Float64Array): void;
}

/**
 * Doubling times and the like are beliefs with tails; where a draw is zero or negative, this takes its place, so that
 * time always moves forward.
 */
export const LEAST_YEARS = 1e-9;

/** The same column, or a larger one when it does not hold `count` values. */
export function roomFor(column: Float64Array<ArrayBuffer>, count: number): Float64Array<ArrayBuffer> {
	return column.length >= count ? column : new Float64Array(count);
}
