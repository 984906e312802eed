import type { ConditionPart } from './conditionPart.ts';
import { joinParts } from './joinParts.ts';
import { partsOf } from './partsOf.ts';

/**
 * The condition with a formula added, in place of what it contradicts: the opposite order of a pair, another order of
 * what comes first, another span of the same threshold. What holds already is not said twice.
 *
 * @throws ConditionTooLong
 */
export function withCondition(given: string | undefined, formula: string): string {
	const added = partsOf(formula);
	const kept = partsOf(given).filter((part) => !added.some((other) => isReplaced(part, other)));
	return joinParts([...kept, ...added])!;
}

function isReplaced(part: ConditionPart, by: ConditionPart): boolean {
	if (part.text === by.text) return true;
	const isOrder = ({ kind }: ConditionPart) => kind === 'first' || kind === 'whole';
	if (isOrder(part) && isOrder(by)) return true;
	if (part.kind === 'between' && by.kind === 'between') return part.threshold === by.threshold;
	if (part.kind === 'pair' && by.kind === 'pair') return part.first === by.second && part.second === by.first;
	return false;
}
