import { ExpressionError } from './expressionError.ts';

const MOST_CHARACTERS = 500;
/** How deep parentheses, signs and powers may be nested. */
export const MOST_DEPTH = 32;

/**
 * Refuses, before any parsing, text that cannot be an expression: too long, too deeply nested, or with characters that
 * only other languages need (quotes, brackets, semicolons, `=` alone ...).
 *
 * @throws ExpressionError
 */
export function checkText(text: string): void {
	if (text.length > MOST_CHARACTERS)
		throw new ExpressionError(`More than ${MOST_CHARACTERS} characters: too long`, MOST_CHARACTERS);
	if (text.trim() === '') throw new ExpressionError('An expression in t is expected', 0, 'for example 2*t');
	const strange = /[^A-Za-z0-9_ \t.,+\-*/^()<>=!?:]/u.exec(text);
	if (strange)
		throw new ExpressionError(
			`The character ${JSON.stringify(strange[0])} means nothing here`,
			strange.index
		);
	const assignment = /(?<![<>=!])=(?!=)/.exec(text);
	if (assignment)
		throw new ExpressionError(
			'"=" gives a name a value, which is not possible',
			assignment.index,
			'write == to compare'
		);
	const exclamation = /!(?!=)/.exec(text);
	if (exclamation) throw new ExpressionError('"!" alone means nothing here', exclamation.index);
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '(') depth += 1;
		if (text[at] === ')') depth -= 1;
		if (depth > MOST_DEPTH)
			throw new ExpressionError(`More than ${MOST_DEPTH} parentheses inside each other`, at);
	}
}
