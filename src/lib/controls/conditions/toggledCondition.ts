import { partsOf } from './partsOf.ts';
import { withCondition } from './withCondition.ts';
import { withoutPart } from './withoutPart.ts';

/** Whether the condition says that, as a part of its own. */
export function saysAlready(given: string | undefined, formula: string): boolean {
	const [wanted] = partsOf(formula);
	return partsOf(given).some(({ text }) => text === wanted?.text);
}

/**
 * The condition with a formula of one part added, or without it where it is there already.
 *
 * @throws ConditionTooLong
 */
export const toggledCondition = (given: string | undefined, formula: string): string | undefined =>
	saysAlready(given, formula) ? withoutPart(given, partsOf(formula)[0]!.text) : withCondition(given, formula);
