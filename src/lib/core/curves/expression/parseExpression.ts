import { checkText } from './checkText.ts';
import { convertTree } from './convertTree.ts';
import type { Expression } from './expression.ts';
import { ExpressionError } from './expressionError.ts';
import { parseWithMathjs } from './mathjsParse.ts';
import type { ParsedNode } from './parsedNode.ts';
import { CONSTANTS, FUNCTIONS } from './vocabulary.ts';

/**
 * Parses the text of an expression curve: numbers, `t`, the declared names, `pi`, `e`; + - * / ^ and parentheses;
 * comparisons (1 or 0) and `condition ? one : other`; exp, ln, log(x), log(x, base), log2, log10, sqrt, abs, min, max,
 * floor, ceil, round, sign, tanh, pow. At most 500 characters, 200 parts and 32 levels.
 *
 * mathjs parses and does nothing else: its tree becomes one of our own, by a list of what is allowed. It is large, so
 * whoever calls this imports it only when there is an expression.
 *
 * @param names the declared names
 * @throws ExpressionError for everything else
 */
export async function parseExpression(text: string, names: readonly string[]): Promise<Expression> {
	for (const name of names) checkName(name);
	checkText(text);
	return { text, root: convertTree(parsed(text), text, names) };
}

function parsed(text: string): ParsedNode {
	try {
		return parseWithMathjs(text);
	} catch (error) {
		const { message, char } = error as { message: string; char?: number };
		// The parser numbers characters from 1, and says so at the end of its message.
		const problem = message.replace(/\s*\(char \d+\)$/, '');
		throw new ExpressionError(problem, Math.min(text.length, Math.max(0, (char ?? 1) - 1)));
	}
}

function checkName(name: string): void {
	if (!/^[A-Za-z_]\w*$/.test(name))
		throw new ExpressionError(
			`"${name}" cannot be a name`,
			0,
			'use letters, digits and _, and begin with a letter'
		);
	if (name === 't' || CONSTANTS.has(name) || FUNCTIONS.has(name))
		throw new ExpressionError(`"${name}" has a meaning already`, 0, 'choose another name');
}
