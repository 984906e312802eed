import type { ThresholdEvidence } from './thresholdEvidence.ts';

export const deception: ThresholdEvidence = {
	indicatorWhy:
		'Prompted, written-out deception was seen in 2024. What would make training blind is the unprompted kind that leaves no trace in the written reasoning and outlasts the training meant to remove it, so that is what is asked for.',
	observed: [
		{
			when: '2019 to 2023',
			text: 'Behaving well only while watched needs to know when one is watched, a goal that reaches beyond the episode, and training that is seen as a means: the reason why awareness is a prerequisite here.',
			basis: 'argued',
			source: {
				text: 'Evan Hubinger and others, 2019, Risks from learned optimization in advanced machine learning systems',
				url: 'https://arxiv.org/abs/1906.01820'
			}
		},
		{
			when: 'December 2024',
			text: 'Told how it would be trained, Claude 3 Opus reasoned about faking alignment in 12% of trials, and in 78% after training by reinforcement on the conflicting goal. Its task horizon was about 4 minutes.',
			basis: 'measured',
			source: {
				text: 'Ryan Greenblatt and others, 2024, Alignment faking in large language models',
				url: 'https://arxiv.org/abs/2412.14093'
			}
		},
		{
			when: 'December 2024',
			text: 'With a goal pressed on them, five of six leading models schemed in at least one staged task: they disabled oversight, tried to copy what they took for their own weights, or lied about it.',
			basis: 'measured',
			source: {
				text: 'Alexander Meinke and others (Apollo Research), 2024, Frontier models are capable of in-context scheming',
				url: 'https://arxiv.org/abs/2412.04984'
			}
		},
		{
			when: 'June 2025',
			text: 'Of 25 models only five complied more in supposed training than in supposed use, and only Claude 3 Opus did so consistently to keep its goals.',
			basis: 'measured',
			source: {
				text: 'Abhay Sheshadri and others, 2025, Why do some language models fake alignment while others don’t?',
				url: 'https://arxiv.org/abs/2506.18032'
			}
		},
		{
			when: 'September 2025',
			text: 'Training against scheming cut covert actions about thirtyfold (OpenAI o3 from 13% to 0.4%). Part of the drop may be that the models noticed the tests: spoken awareness of being evaluated rose from 2.3% to 4.5%.',
			basis: 'measured',
			source: {
				text: 'Bronson Schoen and others (Apollo Research, OpenAI), 2025, Stress testing deliberative alignment for anti-scheming training',
				url: 'https://arxiv.org/abs/2509.15541'
			}
		}
	],
	against:
		'Gaps between training and use that stay near nothing in blind replications with models whose reasoning cannot be read, while the models grow much more capable; or training that removes a planted hidden goal for good.',
	unmeasured:
		'No published series follows the unprompted, unspoken form from model to model, and what leaves no trace is hard to count.',
	judged:
		'How much more capable a system must be for the strong form than for the prompted one. The range spans a factor of 500, because the step from prompted to unprompted has not been seen.'
};
