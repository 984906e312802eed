import type { CatalogueProposal } from '../proposal.ts';

export const interpretabilityAuditing: CatalogueProposal = {
	id: 'interp_audit',
	name: 'Interpretability auditing',
	summary:
		'Looks inside a system for hidden goals, during its training and before it is released. ' +
		'The tools must still be able to read the system on the day when deception first becomes possible, ' +
		'and up to the level at which its help suffices.',
	clauses: [
		{
			formula: 'deception < opacity',
			basis: 'argued',
			why:
				'The tools must still read the system when deception first becomes possible, because to ' +
				'inspect one that has long been deceptive may be as hard as to understand its whole training.'
		},
		{
			formula: 'rescue < opacity',
			basis: 'argued',
			why: 'Audits have to cover systems up to the level at which their help suffices.'
		},
		{
			formula: 'awareness < opacity',
			basis: 'inferred',
			why:
				'Growing awareness of its own situation is an early sign of trouble, and it can only be ' +
				'seen while the system can be read.'
		}
	],
	opens: [],
	closes: ['opacity'],
	sources: [
		{
			text: 'Evan Hubinger, 2022, A transparency and interpretability tech tree',
			url: 'https://www.alignmentforum.org/posts/nbq2bWLcYmSGup9aF/a-transparency-and-interpretability-tech-tree'
		},
		{
			text: 'Samuel Marks and others, 2025, Auditing language models for hidden objectives',
			url: 'https://arxiv.org/abs/2503.10965'
		},
		{
			text: 'Neel Nanda, 2025, Interpretability will not reliably find deceptive AI (a dissent)',
			url: 'https://www.lesswrong.com/posts/PwnadG4BFjaER3MGf/interpretability-will-not-reliably-find-deceptive-ai'
		}
	],
	notes:
		'Hubinger also wants the tools in use while the system is trained, so before deception ' +
		'arrives. Nobody has published how many research-years that takes, and any number made up here would ' +
		'decide the verdict alone, so it is not required. To require it, copy the proposal, add “ready < ' +
		'deception” and enter your own research-years.'
};
