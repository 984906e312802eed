import type { CatalogueProposal } from '../proposal.ts';

export const alignmentByDefault: CatalogueProposal = {
	id: 'default',
	name: 'Alignment by default',
	summary:
		'Expects that systems trained on human data pick up human ideas of what is good, and that ' +
		'plain training then points them there. It needs no special method; it needs that understanding comes ' +
		'first and scheming, if at all, later.',
	clauses: [
		{
			formula: 'intent < deception',
			basis: 'argued',
			why:
				'The intended goal must be understood before the system plans far ahead, so that it never ' +
				'has reason to fake it.'
		},
		{
			formula: 'intent < awareness',
			basis: 'argued',
			why: 'The intended goal must be understood before the system knows that it is being trained.'
		},
		{
			formula: 'intent < coherence',
			basis: 'inferred',
			why: 'The goal that later becomes fixed and coherent should be the one that was understood.'
		}
	],
	opens: ['intent'],
	closes: [],
	sources: [
		{
			text: 'John Wentworth, 2020, Alignment by default',
			url: 'https://www.lesswrong.com/posts/Nwgdq6kHke5LY692J/alignment-by-default'
		},
		{
			text: 'David Wheaton, 2023, Deceptive alignment is less than 1% likely by default',
			url: 'https://www.lesswrong.com/posts/RTkatYxJWvXR4Qbyd/deceptive-alignment-is-less-than-1-likely-by-default'
		}
	]
};
