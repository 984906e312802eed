/**
 * An uncertain number, as a non-decreasing function Q of a standard normal z: what a draw of z makes of it, and back.
 * Section 3 of the model. Going through a normal lets a correlation tie any two quantities together.
 */
export interface Distribution {
	/** There is one value only: nothing needs to be drawn. */
	readonly isConstant: boolean;
	/** Q(z); Infinity where the quantity never comes. */
	quantile(z: number): number;
	/**
	 * The z up to which values are at most x: the inverse of Q where Q is continuous. -Infinity below all values,
	 * Infinity from the highest on.
	 */
	zOf(x: number): number;
	/** The chance that the value is at most x. */
	cdf(x: number): number;
	/** target[i] = Q(z[i]) for the first `count`. `z` may be `target`. */
	fill(z: Float64Array, target: Float64Array, count: number): void;
	/** target[i] = ln Q(z[i]) for the first `count`; -Infinity where Q(z) is not positive. `z` may be `target`. */
	fillLn(z: Float64Array, target: Float64Array, count: number): void;
}
