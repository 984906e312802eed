import type { ExpressionNode } from './expression.ts';
import { OPERATIONS } from './operations.ts';

/** Columns for values on the way, one for each level that is being worked on; kept from call to call. */
let scratch: Float64Array[] = [];
let scratchLength = 0;

/**
 * target[i] = the expression's value where every name has its i-th value, for the first `count`. Walks the tree once,
 * doing each operation on whole columns. Doubles in, doubles out: what has no value is NaN.
 *
 * @param columns `t` and every declared name
 * @param target not one of the columns
 */
export function evaluateExpression(
	expression: ExpressionNode,
	columns: ReadonlyMap<string, Float64Array>,
	count: number,
	target: Float64Array
): void {
	if (count > scratchLength) {
		scratch = [];
		scratchLength = count;
	}
	const result = valueOf(expression, columns, count, 0);
	for (let i = 0; i < count; i++) target[i] = result[i]!;
}

/** The node's column: a given one, or the scratch column of that level, which the caller may overwrite. */
function valueOf(
	node: ExpressionNode,
	columns: ReadonlyMap<string, Float64Array>,
	count: number,
	level: number
): Float64Array {
	if (node.kind === 'name') return columns.get(node.name)!;
	const own = (scratch[level] ??= new Float64Array(scratchLength));
	if (node.kind === 'number') return own.fill(node.value, 0, count);
	const [a, b = a, c = a] = node.of.map((operand, index) => valueOf(operand, columns, count, level + index));
	OPERATIONS[node.operation](own, count, a!, b!, c!);
	return own;
}
