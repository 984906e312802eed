import type { CatalogueProposal } from '../proposal.ts';

export const reasoningMonitoring: CatalogueProposal = {
	id: 'cot',
	name: 'Monitoring of written reasoning',
	summary:
		'Lets models think in plain text and has other models and people read those thoughts for ' +
		'signs of trouble. It works as long as hard and harmful plans must still pass through readable text.',
	clauses: [
		{
			formula: 'rescue < opacity',
			basis: 'argued',
			why:
				'That thoughts can be read is fragile: training for results, training on the thoughts and ' +
				'thinking without words can each end it before the system helps us out.'
		},
		{
			formula: 'escape < opacity',
			basis: 'argued',
			why:
				'An escape takes many hard steps, and when it first becomes possible those steps must ' +
				'still show in the text.'
		},
		{
			formula: 'deception < opacity',
			basis: 'argued',
			why: 'When deception begins, the intent to deceive must still show in the text.'
		}
	],
	opens: [],
	closes: ['opacity'],
	sources: [
		{
			text:
				'Tamera Lanham, 2022, Externalized reasoning oversight: a research direction for language model ' +
				'alignment',
			url: 'https://www.lesswrong.com/posts/FRRb6Gqem8k69ocbi/externalized-reasoning-oversight-a-research-direction-for'
		},
		{
			text:
				'Tomek Korbak and others, 2025, Chain of thought monitorability: a new and fragile opportunity ' +
				'for AI safety',
			url: 'https://arxiv.org/abs/2507.11473'
		},
		{
			text:
				'Scott Emmons and others, 2025, When chain of thought is necessary, language models struggle to ' +
				'evade monitors',
			url: 'https://arxiv.org/abs/2507.05246'
		},
		{
			text:
				'Bowen Baker and others, 2025, Monitoring reasoning models for misbehavior and the risks of ' +
				'promoting obfuscation',
			url: 'https://arxiv.org/abs/2503.11926'
		}
	],
	notes:
		'“Escape before opacity” means that oversight outlives the first ability to escape; it ' +
		'does not mean that an early escape is good. Awareness may come early: the method survives it in ' +
		'part.'
};
