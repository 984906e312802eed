import type { CatalogueProposal } from '../proposal.ts';

export const adversarialTraining: CatalogueProposal = {
	id: 'adv_training',
	name: 'Adversarial training',
	summary:
		'Searches for situations in which a system would misbehave and trains the misbehaviour ' +
		'away, in plain text or directly in the system’s inner states. The search fails once the system can ' +
		'tell a made-up situation from a real one, or learns to hide what it would do.',
	clauses: [
		{
			formula: 'rescue < awareness',
			basis: 'argued',
			why: 'A system that recognises made-up situations behaves well in exactly those.'
		},
		{
			formula: 'rescue < deception',
			basis: 'argued',
			why:
				'In experiments with planted triggers, this training taught models to hide the behaviour ' +
				'and did not remove it.'
		},
		{
			formula: 'rescue < opacity',
			basis: 'argued',
			why:
				'The relaxed form, which searches inner states, needs tools that read them well enough to ' +
				'say what is acceptable.'
		}
	],
	opens: [],
	closes: ['awareness', 'deception'],
	sources: [
		{
			text: 'Evan Hubinger, 2019, Relaxed adversarial training for inner alignment',
			url: 'https://www.lesswrong.com/posts/9Dy5YRaoCxH9zuJqa/relaxed-adversarial-training-for-inner-alignment'
		},
		{
			text: 'Daniel Ziegler and others, 2022, Adversarial training for high-stakes reliability',
			url: 'https://arxiv.org/abs/2205.01663'
		},
		{
			text:
				'Stephen Casper and others, 2024, Defending against unforeseen failure modes with latent ' +
				'adversarial training',
			url: 'https://arxiv.org/abs/2403.05030'
		},
		{
			text:
				'Evan Hubinger and others, 2024, Sleeper Agents: training deceptive LLMs that persist through ' +
				'safety training',
			url: 'https://arxiv.org/abs/2401.05566'
		}
	],
	notes: 'The third clause belongs to the relaxed form. Training on plain text alone would do without it.'
};
