import type { Formula, Time } from '../../core/proposals/formula.ts';
import { formulaInWords } from '../../core/proposals/formulaInWords.ts';
import { normalForm } from '../../core/proposals/normalForm.ts';
import { parseFormula } from '../../core/proposals/parseFormula.ts';
import { THRESHOLD_SLUGS } from '../../core/scenario/thresholds.ts';
import type { Cause } from '../../core/summaries/summary.ts';

/** One piece of a requirement, of which all must hold. */
export interface RequirementPart {
	/** "Rescue comes before Escape." */
	words: string;
	/** Whose arrival can break it. */
	breakers: ReadonlySet<Cause>;
}

/**
 * The pieces that a requirement's outermost `and` joins.
 *
 * @throws FormulaError if the text is not in the language.
 */
export function requirementParts(requires: string): RequirementPart[] {
	const formula = parseFormula(requires);
	return partsOf(formula).map((part) => ({ words: formulaInWords(part), breakers: breakersOf(part) }));
}

const partsOf = (formula: Formula): Formula[] =>
	formula.kind === 'and' ? formula.of.flatMap(partsOf) : [formula];

/** `A < B` is broken by B: everything that stands second once `not` is gone. */
function breakersOf(part: Formula): Set<Cause> {
	const found = new Set<Cause>();
	const lookAt = (formula: Formula): void => {
		if (formula.kind === 'before') for (const cause of causesIn(formula.second)) found.add(cause);
		else if (formula.kind !== 'not') formula.of.forEach(lookAt);
	};
	lookAt(normalForm(part));
	return found;
}

function causesIn(time: Time): Cause[] {
	switch (time.kind) {
		case 'threshold':
			return [THRESHOLD_SLUGS[time.index]!];
		case 'min':
		case 'max':
			return time.of.flatMap(causesIn);
		case 'shift':
			return causesIn(time.time);
		default:
			return [time.kind];
	}
}
