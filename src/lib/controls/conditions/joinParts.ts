import { LONGEST_FORMULA } from '../../core/proposals/parseFormula.ts';
import type { ConditionPart } from './conditionPart.ts';

/** Nothing more fits into the condition; the message is for the reader. */
export class ConditionTooLong extends Error {
	override name = 'ConditionTooLong';
	constructor() {
		super('The condition is as long as it can be. Remove a part of it first.');
	}
}

/**
 * The parts as one condition; undefined when there are none.
 *
 * @throws ConditionTooLong
 */
export function joinParts(parts: readonly ConditionPart[]): string | undefined {
	if (parts.length === 0) return undefined;
	const isAlone = parts.length === 1;
	const given = parts
		.map((part) =>
			part.kind === 'other' && part.formula.kind === 'or' && !isAlone ? `(${part.text})` : part.text
		)
		.join(' and ');
	if (given.length > LONGEST_FORMULA) throw new ConditionTooLong();
	return given;
}
