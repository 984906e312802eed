/**
 * Curves given by a formula need a library as large as all the rest of a widget, and hardly any scenario has one. It
 * stands in for the parser.
 *
 * @throws always
 */
export function parseExpression(): never {
	throw new Error(
		'A curve of this scenario is given by a formula, which is not counted here but in Ninefold itself.'
	);
}
