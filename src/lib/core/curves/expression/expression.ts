/** The operations of the small language of expression curves; comparisons give 1 or 0. */
export type Operation =
	| 'add'
	| 'subtract'
	| 'multiply'
	| 'divide'
	| 'power'
	| 'square'
	| 'negate'
	| 'smaller'
	| 'larger'
	| 'smallerEq'
	| 'largerEq'
	| 'equal'
	| 'unequal'
	| 'choose'
	| 'exp'
	| 'ln'
	| 'log2'
	| 'log10'
	| 'sqrt'
	| 'abs'
	| 'min'
	| 'max'
	| 'floor'
	| 'ceil'
	| 'round'
	| 'sign'
	| 'tanh';

export type ExpressionNode =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'name'; readonly name: string }
	/** Of one operand, of two, or for `choose` of three: condition, value if it holds, value if not. */
	| { readonly kind: 'operation'; readonly operation: Operation; readonly of: readonly ExpressionNode[] };

/** A parsed and checked expression. */
export interface Expression {
	readonly text: string;
	readonly root: ExpressionNode;
}
