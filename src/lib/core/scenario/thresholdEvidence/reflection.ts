import type { ThresholdEvidence } from './thresholdEvidence.ts';

export const reflection: ThresholdEvidence = {
	indicatorWhy:
		'Models say many things about themselves when led there. A statement counts only where it is stable across prompts and the model also acts on it, in trials that differ in nothing else.',
	observed: [
		{
			when: 'December 2024',
			text: 'The nearest evidence: where Claude 3 Opus faked alignment, the reason it wrote down was to avoid being modified into something it did not want to be.',
			basis: 'measured',
			source: {
				text: 'Ryan Greenblatt and others, 2024, Alignment faking in large language models',
				url: 'https://arxiv.org/abs/2412.14093'
			}
		},
		{
			when: 'June 2025',
			text: 'Only a few models do so: among 25, one was found to be moved mainly and consistently by keeping its goals. Training after the fact removes it in some models and strengthens it in others.',
			basis: 'measured',
			source: {
				text: 'Abhay Sheshadri and others, 2025, Why do some language models fake alignment while others don’t?',
				url: 'https://arxiv.org/abs/2506.18032'
			}
		}
	],
	against:
		'Stated preferences that keep changing with the wording of the question, or that never make a difference to what is done, in models of every size.',
	unmeasured:
		'No benchmark that is repeated from model to model was found, and no dated forecast. Whether a stated preference is the model’s own is an open question of method.',
	judged:
		'Nearly everything. The level is placed somewhat above that of deception, with the widest range among the early thresholds.'
};
