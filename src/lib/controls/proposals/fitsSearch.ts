import type { CatalogueProposal, OwnProposal } from '../../core/index.ts';

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word that was searched for is in a proposal's name, its description, or what it needs. */
export function fitsSearch(proposal: CatalogueProposal | OwnProposal, search: string): boolean {
	const needs =
		'requires' in proposal
			? [proposal.requires]
			: [...proposal.clauses.map(({ formula }) => formula), proposal.summary];
	const text = plain([proposal.name, proposal.notes ?? '', ...needs].join(' '));
	return plain(search)
		.split(/\s+/)
		.every((word) => text.includes(word));
}
