import type { Curve, Scenario } from '../../scenario/scenario.ts';
import type { Expression } from './expression.ts';

/**
 * Every expression of a scenario's curves, parsed, by its text. Loads the parser only if there are any.
 *
 * @throws ExpressionError for the first text that is not an expression
 */
export async function loadExpressions(scenario: Pick<Scenario, 'axes'>): Promise<Map<string, Expression>> {
	const expressions = new Map<string, Expression>();
	for (const curve of scenario.axes.flatMap((axis) => componentsOf(axis.curve))) {
		if (curve.kind !== 'expression') continue;
		const { parseExpression } = await import('./parseExpression.ts');
		expressions.set(curve.gain, await parseExpression(curve.gain, Object.keys(curve.with)));
	}
	return expressions;
}

const componentsOf = (curve: Curve): Curve[] =>
	curve.kind === 'mixture' ? curve.of.map((component) => component.curve) : [curve];
