import type { CurveFrame } from '../../core/curves/curveKernelOf.ts';
import type { Curve, Quantity } from '../../core/index.ts';
import { rounded } from '../fields/formatNumber.ts';
import { progressOf, type Expressions, type LevelFrame } from './medianCurve.ts';
import { sampledCurve, sampleQuantile } from './sampledCurve.ts';

/** Ranges narrower than this are none. */
const NARROWEST = 1.02;

/**
 * A doubling time with that median that is as uncertain as what another curve gains by a year; a plain number where that
 * curve is certain.
 */
export function paceOf(
	curve: Curve,
	medianYears: number,
	years: number,
	frame: LevelFrame & CurveFrame,
	expressions: Expressions
): Quantity {
	const now = new Float64Array(1024).fill(progressOf(frame.levelNow, frame));
	const { kernel, futures } = sampledCurve(curve, frame, now, expressions);
	const gains = Float64Array.from({ length: futures }, (_, i) => kernel.gainOf(i, years));
	const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => sampleQuantile(gains, share));
	const p10 = rounded((medianYears * middle!) / high!, 3);
	const p90 = rounded((medianYears * middle!) / low!, 3);
	const isRange =
		p10 > 0 && p90 < Infinity && p90 / p10 > NARROWEST && p10 < medianYears && p90 > medianYears;
	return isRange ? { p10, p50: medianYears, p90, scale: 'log' } : medianYears;
}
