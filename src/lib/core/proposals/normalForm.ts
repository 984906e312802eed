import type { Formula } from './formula.ts';

/** A formula without `not` whose `and` and `or` hold no part of their own kind. */
export type NormalFormula = (Formula & { kind: 'before' }) | { kind: 'and' | 'or'; of: NormalFormula[] };

/**
 * Moves every `not` inward to the comparisons by De Morgan's laws, where `not (A < B)` is `B < A`, and joins an `and`
 * within an `and`, or an `or` within an `or`, into one. The parts keep their order.
 */
export function normalForm(formula: Formula, negated = false): NormalFormula {
	if (formula.kind === 'not') return normalForm(formula.formula, !negated);
	if (formula.kind === 'before') {
		return negated ? { kind: 'before', first: formula.second, second: formula.first } : formula;
	}
	const kind = (formula.kind === 'and') === negated ? 'or' : 'and';
	const of = formula.of
		.map((part) => normalForm(part, negated))
		.flatMap((part) => (part.kind === kind ? part.of : [part]));
	return { kind, of };
}
