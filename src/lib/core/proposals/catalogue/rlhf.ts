import type { CatalogueProposal } from '../proposal.ts';

export const rlhf: CatalogueProposal = {
	id: 'rlhf',
	name: 'RLHF: learning from human feedback',
	summary:
		'Reinforcement learning from human feedback (RLHF) trains a system to do what people rate ' +
		'highly, and relies on its behaviour to show whether training worked. It holds while the raters can ' +
		'judge the work and the system has neither the insight nor the wish to please them only for show.',
	clauses: [
		{
			formula: 'rescue < deception',
			basis: 'argued',
			why:
				'Once a system can play along with its training, ratings of its behaviour no longer tell ' +
				'an honest system from a deceptive one.'
		},
		{
			formula: 'rescue < awareness',
			basis: 'argued',
			why: 'Playing along becomes possible when the system knows that it is being trained and judged.'
		},
		{
			formula: 'rescue < opacity',
			basis: 'argued',
			why: 'People cannot reliably rate systems that are much more capable than they are.'
		},
		{
			formula: 'rescue < reflection',
			basis: 'inferred',
			why: 'A system that reflects on its goals may obey only because obeying serves them for now.'
		},
		{
			formula: 'intent < rescue',
			basis: 'inferred',
			why:
				'The system and the model of the raters must have grasped what people mean before its ' +
				'decisive work is any use.'
		}
	],
	opens: ['intent'],
	closes: ['deception', 'opacity'],
	sources: [
		{
			text: 'Paul Christiano and others, 2017, Deep reinforcement learning from human preferences',
			url: 'https://arxiv.org/abs/1706.03741'
		},
		{
			text:
				'Long Ouyang and others, 2022, Training language models to follow instructions with human ' +
				'feedback',
			url: 'https://arxiv.org/abs/2203.02155'
		},
		{
			text:
				'Ajeya Cotra, 2022, Without specific countermeasures, the easiest path to transformative AI ' +
				'likely leads to AI takeover',
			url: 'https://www.lesswrong.com/posts/pRkFkzwKZ2zfa3R6H/without-specific-countermeasures-the-easiest-path-to'
		},
		{
			text:
				'Stephen Casper and others, 2023, Open problems and fundamental limitations of reinforcement ' +
				'learning from human feedback',
			url: 'https://arxiv.org/abs/2307.15217'
		},
		{
			text: 'Jan Leike and Ilya Sutskever, 2023, Introducing Superalignment',
			url: 'https://openai.com/index/introducing-superalignment/'
		}
	]
};
