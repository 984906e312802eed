import type { CatalogueProposal } from '../proposal.ts';

export const unlearning: CatalogueProposal = {
	id: 'unlearning',
	name: 'Unlearning and capability control',
	summary:
		'Removes dangerous knowledge from a system, or never teaches it: how to attack computers, ' +
		'how it is overseen, what it is. The system becomes useful as usual while escape and awareness come ' +
		'later.',
	clauses: [
		{
			formula: 'rescue < escape',
			basis: 'argued',
			why:
				'A system that does not know how to attack computers should become useful before it can ' +
				'break out.'
		},
		{
			formula: 'rescue < awareness',
			basis: 'argued',
			why:
				'A system that does not know how it is overseen should become useful before it knows its ' +
				'own situation.'
		}
	],
	opens: [],
	closes: ['escape', 'awareness'],
	sources: [
		{
			text:
				'Nathaniel Li and others, 2024, The WMDP benchmark: measuring and reducing malicious use with ' +
				'unlearning',
			url: 'https://arxiv.org/abs/2403.03218'
		},
		{
			text: 'Fabien Roger, 2024, The case for unlearning that removes information from LLM weights'
		},
		{
			text:
				'Kyle O’Brien and others, 2025, Deep ignorance: filtering pretraining data builds ' +
				'tamper-resistant safeguards into open-weight LLMs',
			url: 'https://arxiv.org/abs/2508.06601'
		},
		{
			text: 'Lauro Langosco, shortform post on LessWrong with the list of nine thresholds',
			url: 'https://www.greaterwrong.com/posts/bsryrAZKkLyvXkAKW/lauro-langosco-s-shortform/comment/kWpsjDp4dyCGPufkA'
		}
	],
	notes:
		'Unlearning is really a force that moves escape and awareness to later dates. The ' +
		'requirement says only what that must achieve; to say that it happens, raise the two levels in the ' +
		'scenario.'
};
