import type { Quantity } from '../scenario/scenario.ts';
import type { ThresholdSlug } from '../scenario/thresholds.ts';

/** Where a claim comes from: the cited author argues it, or the compilers of this catalogue infer it. */
export type Basis = 'argued' | 'inferred';

/** One piece of a proposal's requirement; a proposal requires all of its clauses. */
export interface Clause {
	/** In the requirement language, e.g. `rescue < escape`. */
	formula: string;
	basis: Basis;
	/** One sentence on why the proposal needs this. */
	why: string;
}

export interface Source {
	/** Authors, year, title: as one would cite it. */
	text: string;
	url?: string;
}

/** An alignment proposal of the built-in catalogue. */
export interface CatalogueProposal {
	/** Stable slug, used in scenarios. */
	id: string;
	name: string;
	/** Two or three plain sentences: what it does, and why order matters to it. */
	summary: string;
	clauses: Clause[];
	/** The capability range opens with the last of these; none = at the start. */
	opens: ThresholdSlug[];
	/** … and closes with the first of these; none = never. */
	closes: ThresholdSlug[];
	/** Research-years it needs before it is `ready`, with where the number is from. */
	ready?: { researchYears: Quantity; why: string; basis: 'published' | 'judgement' };
	sources: Source[];
	/** How relations that are not between thresholds were put into the language, and other remarks. */
	notes?: string;
}

/** All clauses joined: the proposal's requirement as one formula. */
export const requirementOf = (proposal: CatalogueProposal): string =>
	proposal.clauses
		.map(({ formula }) =>
			/\b(or|not)\b/.test(formula) && proposal.clauses.length > 1 ? `(${formula})` : formula
		)
		.join(' and ');
