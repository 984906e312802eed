import { MOST_DEPTH } from './checkText.ts';
import type { ExpressionNode, Operation } from './expression.ts';
import { ExpressionError } from './expressionError.ts';
import { nearestName } from '../../scenario/nearestName.ts';
import type { ParsedNode } from './parsedNode.ts';
import { placeOf, placeOfWord } from './placeOf.ts';
import { CONSTANTS, FUNCTIONS, OPERATORS, type Meaning } from './vocabulary.ts';

const MOST_NODES = 200;

const operation = (kind: Operation, ...of: ExpressionNode[]): ExpressionNode => ({
	kind: 'operation',
	operation: kind,
	of
});

/**
 * The parser's tree as our own, which holds nothing but what this list names: numbers, known names, operators, `?:` and
 * the functions of the vocabulary.
 *
 * @throws ExpressionError for everything else, and for more than 200 parts or 32 levels
 */
export function convertTree(parsed: ParsedNode, text: string, names: readonly string[]): ExpressionNode {
	let nodes = 0;
	return convert(parsed, 1);

	function convert(node: ParsedNode, depth: number): ExpressionNode {
		if (++nodes > MOST_NODES)
			throw new ExpressionError(`More than ${MOST_NODES} parts: too long`, text.length);
		if (depth > MOST_DEPTH) throw new ExpressionError(`More than ${MOST_DEPTH} levels: too deeply nested`, 0);
		const inner = (child: ParsedNode | undefined) => convert(child!, depth + 1);
		switch (node.type) {
			case 'ConstantNode':
				return number(node.value);
			case 'SymbolNode':
				return name(String(node.name));
			case 'ParenthesisNode':
				return inner(node.content);
			case 'ConditionalNode':
				return operation('choose', inner(node.condition), inner(node.trueExpr), inner(node.falseExpr));
			case 'OperatorNode':
				return operator(node, inner);
			case 'FunctionNode':
				return call(node, inner);
			case 'RelationalNode':
				throw new ExpressionError(
					'Only two values are compared at a time',
					placeOf(text, /[<>=!]/),
					'take the chain apart'
				);
			case 'RangeNode':
				throw new ExpressionError(
					'A range is not a number',
					placeOf(text, /:/),
					'write condition ? value : other value'
				);
			default:
				throw new ExpressionError('Only one formula that gives a number is possible', 0);
		}
	}

	function number(value: unknown): ExpressionNode {
		if (typeof value === 'number' && value > -Infinity && value < Infinity) return { kind: 'number', value };
		throw new ExpressionError(
			`${String(value)} is not a number that can be used`,
			placeOfWord(text, String(value))
		);
	}

	function name(word: string): ExpressionNode {
		if (word === 't' || names.includes(word)) return { kind: 'name', name: word };
		const constant = CONSTANTS.get(word);
		if (constant !== undefined) return { kind: 'number', value: constant };
		if (FUNCTIONS.has(word))
			throw new ExpressionError(`"${word}" is a function`, placeOfWord(text, word), `write ${word}(...)`);
		throw unknown('name', word, ['t', ...names, ...CONSTANTS.keys()]);
	}

	function operator(node: ParsedNode, inner: (child: ParsedNode) => ExpressionNode): ExpressionNode {
		const of = (node.args ?? []).map(inner);
		if (node.fn === 'unaryPlus') return of[0]!;
		const kind = OPERATORS.get(String(node.fn));
		if (!kind)
			throw new ExpressionError(`"${String(node.op)}" is not possible`, placeOf(text, String(node.op)));
		return simplified(kind, of);
	}

	function call(node: ParsedNode, inner: (child: ParsedNode) => ExpressionNode): ExpressionNode {
		const word = calledName(node.fn);
		const meaning = FUNCTIONS.get(word);
		if (!meaning) {
			if (word === 't' || names.includes(word) || CONSTANTS.has(word))
				throw new ExpressionError(
					`"${word}" is a number, not a function`,
					placeOfWord(text, word),
					`write ${word} * (...)`
				);
			throw unknown('function', word, FUNCTIONS.keys());
		}
		const of = (node.args ?? []).map(inner);
		if (of.length < meaning.least || of.length > meaning.most) {
			throw new ExpressionError(
				`"${word}" takes ${numberTaken(meaning)}, not ${of.length}`,
				placeOfWord(text, word)
			);
		}
		if (word === 'log' && of.length === 2)
			return operation('divide', operation('ln', of[0]!), operation('ln', of[1]!));
		if (meaning.most === Infinity) return of.reduce((one, other) => operation(meaning.operation, one, other));
		return simplified(meaning.operation, of);
	}

	/** Only a plain name can be called; anything else has no place in the text to point to and matches no function. */
	function calledName(fn: unknown): string {
		const called = fn as { type?: unknown; name?: unknown } | undefined;
		return called?.type === 'SymbolNode' ? String(called.name) : '';
	}

	function unknown(kind: string, word: string, known: Iterable<string>): ExpressionError {
		const nearest = nearestName(word, [...known]);
		const advice = nearest ? `did you mean "${nearest}"?` : `known are ${[...known].join(', ')}`;
		return new ExpressionError(`unknown ${kind} "${word}"`, placeOfWord(text, word), advice);
	}
}

/** Squares are frequent, and quicker as a product. */
function simplified(kind: Operation, of: readonly ExpressionNode[]): ExpressionNode {
	const [base, exponent] = of;
	const isSquare = kind === 'power' && exponent?.kind === 'number' && exponent.value === 2;
	return isSquare ? operation('square', base!) : operation(kind, ...of);
}

function numberTaken({ least, most }: Meaning): string {
	if (most === Infinity) return `at least ${least}`;
	return least === most ? `${least}` : `${least} or ${most}`;
}
