import { formatFormula } from '../../core/proposals/formatFormula.ts';
import { THRESHOLD_COUNT, thresholdOf, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import type { ConditionPart } from './conditionPart.ts';
import { quarterDate } from './quarterDate.ts';

/** Whether an order holds all nine, so that nothing else can come. */
export const isWhole = (path: readonly ThresholdSlug[]): boolean => path.length === THRESHOLD_COUNT;

const nameOf = (slug: ThresholdSlug) => thresholdOf(slug).shortName;

/** "Rescue before Escape", "first Awareness, then Intent", "Escape between April 2027 and January 2029". */
export function partInWords(part: ConditionPart): string {
	switch (part.kind) {
		case 'pair':
			return `${nameOf(part.first)} before ${nameOf(part.second)}`;
		case 'first':
			return `first ${part.path.map(nameOf).join(', then ')}`;
		case 'whole':
			if (part.path.length === 0) return 'no threshold is reached';
			return `${isWhole(part.path) ? 'in order ' : 'only '}${part.path.map(nameOf).join(', then ')}`;
		case 'between':
			return `${nameOf(part.threshold)} between ${quarterDate(part.from)} and ${quarterDate(part.to)}`;
		case 'other':
			return formatFormula(part.formula, { names: 'words' });
	}
}
