import { curveKernelOf, type CurveFrame, type CurveKernel } from '../../core/curves/curveKernelOf.ts';
import { normalQuantile } from '../../core/draws/normalQuantile.ts';
import { distributionOf } from '../../core/quantities/distributionOf.ts';
import type { Curve, Quantity } from '../../core/index.ts';
import type { Expressions } from './medianCurve.ts';

/** So many futures are drawn: enough for tenths. A prime, so that every multiple below steps through all of them. */
const FUTURES = 509;
/** Spreads the futures over any two numbers; its powers never repeat within as many numbers as a curve can have. */
const MULTIPLIER = 192;

/** Evenly spread draws of the number that comes `index`-th: the middle of each of 509 equal parts, in an order of its own. */
export function spreadDraws(index: number): Float64Array<ArrayBuffer> {
	let step = 1;
	for (let power = 0; power <= index; power++) step = (step * MULTIPLIER) % FUTURES;
	return Float64Array.from({ length: FUTURES }, (_, i) => (((i * step) % FUTURES) + 0.5) / FUTURES);
}

/** Values of a quantity at such draws. */
export function spreadValues(quantity: Quantity, index: number): Float64Array<ArrayBuffer> {
	const distribution = distributionOf(quantity);
	return spreadDraws(index).map((draw) => distribution.quantile(normalQuantile(draw)));
}

/** A few hundred futures of a curve, at once and without chance: what is read off them is a first guess, not a result. */
export interface SampledCurve {
	futures: number;
	kernel: CurveKernel;
	/** Numbers drawn besides those of the curve begin here. */
	nextDraw: number;
}

/**
 * @param now the level at the start as progress, one value a future
 * @param firstDraw how many numbers were drawn before the curve's
 */
export function sampledCurve(
	curve: Curve,
	frame: CurveFrame,
	now: Float64Array,
	expressions?: Expressions,
	firstDraw = 0
): SampledCurve {
	const kernel = curveKernelOf(curve, frame, expressions);
	const columns = kernel.parameters.map(({ quantity }, index) =>
		quantity === 'uniform' ? spreadDraws(firstDraw + index) : spreadValues(quantity, firstDraw + index)
	);
	kernel.load(columns, now, FUTURES);
	return { futures: FUTURES, kernel, nextDraw: firstDraw + columns.length };
}

/** The value below which that share of the values lies. */
export function sampleQuantile(values: Float64Array, share: number): number {
	const ascending = values.toSorted();
	return ascending[Math.min(ascending.length - 1, Math.floor(share * ascending.length))]!;
}
