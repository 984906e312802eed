import type { Curve } from '../../core/index.ts';
import { medianOf } from '../beliefs/quantityShape.ts';
import type { CurveKind } from './curveKinds.ts';
import { drawnThrough } from './drawnThrough.ts';
import { fittedCurve } from './fittedCurve.ts';
import { formulaOf } from './formulaOf.ts';
import { likeliestCurve } from './likeliestCurve.ts';
import { matchWindow } from './matchWindow.ts';
import { medianCurve, type Expressions, type LevelFrame } from './medianCurve.ts';
import { paceOf } from './paceOf.ts';
import type { SingleCurve } from './singleCurve.ts';

/** What a change of kind looks at, so that the picture moves as little as it can. */
export interface KindChange {
	frame: LevelFrame;
	/** Years that the picture shows after the start. */
	spanYears: number;
	/** What has been gained at the top of the picture. */
	topGain: number;
	expressions: Expressions;
}

/**
 * The curve as another kind. A doubling time is taken over with its range; what the new kind needs besides is chosen so
 * that the middle curve ends, in the picture, where it ended before. A formula and a mixture hold the very same curve.
 */
export function changedKind(curve: Curve, kind: CurveKind, change: KindChange): Curve {
	if (curve.kind === kind) return curve;
	if (curve.kind === 'mixture') return changedKind(likeliestCurve(curve, kind), kind, change);
	if (kind === 'mixture') {
		const half = { weight: 0.5, curve };
		return { kind, of: [half, half] };
	}
	return changedSingle(curve, kind, change);
}

function changedSingle(
	curve: SingleCurve,
	kind: Exclude<CurveKind, 'mixture'>,
	{ frame, spanYears, topGain, expressions }: KindChange
): SingleCurve {
	const median = medianCurve(curve, frame, expressions);
	const end = matchWindow(median, spanYears, topGain);
	const middle = { years: end.years / 2, gain: median.gainAfter(end.years / 2) };
	if (kind === 'drawn') return drawnThrough(median, frame, end.years);
	if (kind === 'expression') return formulaOf(curve, middle, end);
	const own = 'doublingYears' in curve ? curve.doublingYears : null;
	return fittedCurve(kind, {
		middle,
		end,
		startYears: own === null ? null : medianOf(own),
		ceiling: 'ceilingDoublings' in curve ? curve.ceilingDoublings : null,
		pace: (doublingYears) => own ?? paceOf(curve, doublingYears, end.years, frame, expressions)
	});
}
