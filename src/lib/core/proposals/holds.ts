import type { Formula } from './formula.ts';
import { isBefore, momentOf, type FutureTimes } from './futureTimes.ts';

/**
 * Whether a condition is true of one whole future, read as plain truth: `A < B` is true when A arrives by the horizon
 * and B comes later or never. Exits do not end it, and `not` is logical negation.
 */
export function holds(formula: Formula, times: Omit<FutureTimes, 'ready'>): boolean {
	switch (formula.kind) {
		case 'before':
			return isBefore(momentOf(formula.first, times), momentOf(formula.second, times));
		case 'and':
			return formula.of.every((part) => holds(part, times));
		case 'or':
			return formula.of.some((part) => holds(part, times));
		case 'not':
			return !holds(formula.formula, times);
	}
}
