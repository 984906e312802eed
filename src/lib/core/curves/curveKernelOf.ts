import type { Curve } from '../scenario/scenario.ts';
import { accelerating } from './accelerating.ts';
import type { CurveKernel, CurveParameter } from './curveKernel.ts';
import { drawn } from './drawn.ts';
import { expressionCurve } from './expressionCurve.ts';
import type { Expression } from './expression/expression.ts';
import { logistic } from './logistic.ts';
import { mixture } from './mixture.ts';
import { saturating } from './saturating.ts';
import { steady } from './steady.ts';

export type { CurveKernel, CurveParameter };

/** What a curve needs to know of its axis and scenario. */
export interface CurveFrame {
	scale: 'log2' | 'linear';
	startYear: number;
	horizonYear: number;
}

/**
 * The code that runs a curve.
 *
 * @param expressions every parsed expression by its text; needed by expression curves only
 */
export function curveKernelOf(
	curve: Curve,
	axis: CurveFrame,
	expressions: ReadonlyMap<string, Expression> = new Map()
): CurveKernel {
	switch (curve.kind) {
		case 'steady':
			return steady(curve);
		case 'accelerating':
			return accelerating(curve);
		case 'saturating':
			return saturating(curve);
		case 'logistic':
			return logistic(curve);
		case 'drawn':
			return drawn(curve, axis.scale, axis.startYear);
		case 'expression': {
			const expression = expressions.get(curve.gain);
			if (!expression) throw new Error(`The expression "${curve.gain}" has not been parsed.`);
			return expressionCurve(curve, expression, axis.horizonYear - axis.startYear);
		}
		case 'mixture':
			return mixture(
				curve.of.map(({ weight }) => weight),
				curve.of.map((component) => curveKernelOf(component.curve, axis, expressions))
			);
	}
}
