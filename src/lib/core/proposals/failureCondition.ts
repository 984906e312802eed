import { THRESHOLD_SLUGS } from '../scenario/thresholds.ts';
import type { Formula, Time } from './formula.ts';
import { formatFormula } from './formatFormula.ts';
import { normalForm, type NormalFormula } from './normalForm.ts';

/**
 * The condition that is true of just those futures in which a requirement is broken before the danger is over: a text
 * for a scenario's `given`. Null where a condition cannot say it, because the requirement speaks of the proposal's own
 * readiness or compares something with the exit in a way that is not plain.
 *
 * `A < B` is broken by the exit where B comes before A, and before the exit. Where A is the rescue the second follows
 * from the first, as the exit never comes before the rescue.
 *
 * @example failureCondition(parseFormula('rescue < escape and rescue < opacity')) // 'min(escape, opacity) < rescue'
 */
export function failureCondition(requirement: Formula): string | null {
	const formula = normalForm(requirement);
	return speaksOf(formula, 'ready') || speaksOf(formula, 'exit') ? null : formatFormula(broken(formula));
}

function broken(formula: NormalFormula): Formula {
	if (formula.kind === 'before') return brokenComparison(formula.first, formula.second);
	// All parts must hold: it is broken where one is; one must hold: where all are.
	if (formula.kind === 'or') return joined('and', formula.of.map(broken));
	const comparisons = formula.of.filter((part) => part.kind === 'before');
	const rest = formula.of.filter((part) => part.kind !== 'before');
	const byFirst = new Map<string, { first: Time; seconds: Time[] }>();
	for (const { first, second } of comparisons) {
		const key = JSON.stringify(first);
		const group = byFirst.get(key) ?? { first, seconds: [] };
		byFirst.set(key, group);
		group.seconds.push(...(second.kind === 'min' ? second.of : [second]));
	}
	const groups = [...byFirst.values()].map(({ first, seconds }) =>
		brokenComparison(first, seconds.length === 1 ? seconds[0]! : { kind: 'min', of: seconds })
	);
	return joined('or', [...groups, ...rest.map(broken)]);
}

const RESCUE = THRESHOLD_SLUGS.indexOf('rescue');

function brokenComparison(first: Time, second: Time): Formula {
	const tooEarly: Formula = { kind: 'before', first: second, second: first };
	if (first.kind === 'threshold' && first.index === RESCUE) return tooEarly;
	return { kind: 'and', of: [tooEarly, { kind: 'before', first: second, second: { kind: 'exit' } }] };
}

function joined(kind: 'and' | 'or', parts: Formula[]): Formula {
	const of = parts.flatMap((part) => (part.kind === kind ? part.of : [part]));
	return of.length === 1 ? of[0]! : { kind, of };
}

/** Looks for a kind of time anywhere in a formula. */
function speaksOf(part: Formula | Time, kind: 'ready' | 'exit'): boolean {
	switch (part.kind) {
		case 'before':
			return speaksOf(part.first, kind) || speaksOf(part.second, kind);
		case 'and':
		case 'or':
			return part.of.some((inner) => speaksOf(inner, kind));
		case 'not':
			return speaksOf(part.formula, kind);
		case 'min':
		case 'max':
			return part.of.some((inner) => speaksOf(inner, kind));
		case 'shift':
			return speaksOf(part.time, kind);
		default:
			return part.kind === kind;
	}
}
