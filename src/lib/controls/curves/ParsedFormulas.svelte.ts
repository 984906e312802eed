import type { Expression } from '../../core/curves/expression/expression.ts';
import { readExpression } from './expressionMark.ts';
import type { SingleCurve } from './singleCurve.ts';

/* eslint-disable svelte/prefer-svelte-reactivity -- the map is replaced as a whole, never changed */

/** The formulas of the curves in sight, parsed as they are written. */
export class ParsedFormulas {
	/** By their text; those that cannot be read are not in it. */
	expressions: ReadonlyMap<string, Expression> = $state.raw(new Map());

	async learn(curves: readonly SingleCurve[]): Promise<void> {
		for (const curve of curves) {
			if (curve.kind !== 'expression' || this.expressions.has(curve.gain)) continue;
			const { expression } = await readExpression(curve.gain, Object.keys(curve.with));
			if (expression) this.expressions = new Map([...this.expressions, [curve.gain, expression]]);
		}
	}
}
