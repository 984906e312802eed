import type { Curve } from '../../core/index.ts';
import type { CurveKind } from './curveKinds.ts';
import type { SingleCurve } from './singleCurve.ts';

/** The curve itself, or the likeliest of a mixture: of that kind where there is one. */
export function likeliestCurve(curve: Curve, kind?: CurveKind): SingleCurve {
	if (curve.kind !== 'mixture') return curve;
	const likeliest = curve.of.toSorted((one, other) => other.weight - one.weight);
	return (likeliest.find((item) => item.curve.kind === kind) ?? likeliest[0]!).curve;
}
