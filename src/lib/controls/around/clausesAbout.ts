import { CATALOGUE } from '../../core/proposals/catalogue/index.ts';
import type { Formula, Time } from '../../core/proposals/formula.ts';
import { parseFormula } from '../../core/proposals/parseFormula.ts';
import type { CatalogueProposal, Clause } from '../../core/proposals/proposal.ts';
import { thresholdIndex, type ThresholdSlug } from '../../core/scenario/thresholds.ts';

/** early: the threshold must come before something; late: something must come before it. */
export type ClauseSide = 'early' | 'late';

export interface ClauseAbout {
	proposal: CatalogueProposal;
	clause: Clause;
}

const speaksOf = (time: Time, index: number): boolean =>
	time.kind === 'threshold'
		? time.index === index
		: time.kind === 'shift'
			? speaksOf(time.time, index)
			: time.kind === 'min' || time.kind === 'max'
				? time.of.some((one) => speaksOf(one, index))
				: false;

/** On which sides of "before" a formula names a threshold; "not" turns them round. */
export function sidesOf(formula: Formula, slug: ThresholdSlug, isTurned = false): Set<ClauseSide> {
	const index = thresholdIndex(slug);
	if (formula.kind === 'not') return sidesOf(formula.formula, slug, !isTurned);
	if (formula.kind !== 'before')
		return new Set(formula.of.flatMap((part) => [...sidesOf(part, slug, isTurned)]));
	const sides = new Set<ClauseSide>();
	if (speaksOf(formula.first, index)) sides.add(isTurned ? 'late' : 'early');
	if (speaksOf(formula.second, index)) sides.add(isTurned ? 'early' : 'late');
	return sides;
}

/** The catalogue's clauses that ask for a threshold to come early, and those that ask for it to come late. */
export function clausesAbout(slug: ThresholdSlug): Record<ClauseSide, ClauseAbout[]> {
	const found: Record<ClauseSide, ClauseAbout[]> = { early: [], late: [] };
	for (const proposal of CATALOGUE)
		for (const clause of proposal.clauses)
			for (const side of sidesOf(parseFormula(clause.formula), slug)) found[side].push({ proposal, clause });
	return found;
}
