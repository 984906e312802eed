import type { Curve, MixtureCurve } from './scenario.ts';

/** The curves that a curve consists of (one, unless it is a mixture), each with its place below the axis. */
export function singleCurves(
	curve: Curve
): { curve: Exclude<Curve, MixtureCurve>; keys: (string | number)[] }[] {
	if (curve.kind !== 'mixture') return [{ curve, keys: ['curve'] }];
	return curve.of.map((item, index) => ({ curve: item.curve, keys: ['curve', 'of', index, 'curve'] }));
}
