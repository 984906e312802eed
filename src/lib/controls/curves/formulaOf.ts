import type { ExpressionCurve, Quantity } from '../../core/index.ts';
import { rounded } from '../fields/formatNumber.ts';
import type { GainAt } from './fitCurves.ts';
import type { SingleCurve } from './singleCurve.ts';

const formula = (gain: string, parameters: Record<string, Quantity>): ExpressionCurve => ({
	kind: 'expression',
	gain,
	with: parameters
});

/**
 * The same curve as a formula, with its uncertain numbers as they are: section 4 of the model. A drawn curve becomes a
 * parabola through its middle and its end.
 */
export function formulaOf(curve: SingleCurve, middle: GainAt, end: GainAt): ExpressionCurve {
	switch (curve.kind) {
		case 'expression':
			return curve;
		case 'steady':
			return formula('t / d', { d: curve.doublingYears });
		case 'accelerating':
			// At exactly 1 the formula would be 0/0, and the curve is steady.
			if (curve.factor === 1) return formula('t / d', { d: curve.doublingYears });
			return formula('t*(1 - f) < d ? log(1 - t*(1 - f)/d)/log(f) : 1/0', {
				d: curve.doublingYears,
				f: curve.factor
			});
		case 'saturating':
			return formula('h*(1 - exp(-t/(d*h)))', { d: curve.doublingYears, h: curve.ceilingDoublings });
		case 'logistic':
			return formula('h*(1 - exp(-t/w))/(1 + exp((m - t)/w))', {
				h: curve.ceilingDoublings,
				m: curve.midpointYears,
				w: curve.widthYears
			});
		case 'drawn': {
			// n = a·t + b·t² through both: the mean paces n/t lie on a straight line.
			const [early, late] = [middle.gain / middle.years, end.gain / end.years];
			const b = (late - early) / (end.years - middle.years);
			return formula('a*t + b*t^2', {
				a: rounded(early - b * middle.years, 5),
				b: rounded(b, 5)
			});
		}
	}
}
