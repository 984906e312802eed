import { ExpressionError } from '../../core/curves/expression/expressionError.ts';
import type { Expression } from '../../core/curves/expression/expression.ts';
import type { FormulaMark } from '../fields/formulaField.ts';

/** The parser is large, and only formulas need it. */
const parser = () => import('../../core/curves/expression/parseExpression.ts');

/** The formula parsed, or the first thing that is wrong with it. */
export async function readExpression(
	text: string,
	names: readonly string[]
): Promise<{ expression: Expression; mark: null } | { expression: null; mark: FormulaMark }> {
	const { parseExpression } = await parser();
	try {
		return { expression: await parseExpression(text, names), mark: null };
	} catch (error) {
		if (!(error instanceof ExpressionError)) throw error;
		return { expression: null, mark: markOf(error, text) };
	}
}

/** The word or sign at the error's place; the place itself is under it, so the message need not count columns. */
function markOf({ message, position }: ExpressionError, text: string): FormulaMark {
	const from = Math.min(position, text.length);
	const piece = /^(?:\w+|\S)/.exec(text.slice(from))?.[0] ?? '';
	return { from, to: from + piece.length, message: message.replace(` at column ${position + 1}`, '') };
}
