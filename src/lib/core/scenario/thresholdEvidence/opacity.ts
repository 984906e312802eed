import type { ThresholdEvidence } from './thresholdEvidence.ts';

export const opacity: ThresholdEvidence = {
	indicatorWhy:
		'Single monitors can be evaded today. Oversight as a whole breaks when the best ensemble (written reasoning, model internals, behaviour) misses more than half of the attacks of a red team that adapts to it, at a rate of false alarms that people can live with.',
	observed: [
		{
			when: 'March 2025',
			text: 'A monitor that reads the reasoning caught 95% of cheating in coding tasks, one that sees actions only 60%. Training against the monitor taught the model to hide its intent while cheating on.',
			basis: 'measured',
			source: {
				text: 'Bowen Baker and others (OpenAI), 2025, Monitoring reasoning models for misbehavior and the risks of promoting obfuscation',
				url: 'https://arxiv.org/abs/2503.11926'
			}
		},
		{
			when: 'March 2025',
			text: 'Three of four teams of auditors found a goal that had been hidden in a model on purpose, the ones with access to its insides.',
			basis: 'measured',
			source: {
				text: 'Samuel Marks and others, 2025, Auditing language models for hidden objectives',
				url: 'https://arxiv.org/abs/2503.10965'
			}
		},
		{
			when: 'May 2025',
			text: 'Reasoning models that had used a hint said so in their reasoning in only 25% (Claude 3.7 Sonnet) and 39% (DeepSeek R1) of cases.',
			basis: 'measured',
			source: {
				text: 'Yanda Chen and others (Anthropic), 2025, Reasoning models don’t always say what they think',
				url: 'https://arxiv.org/abs/2505.05410'
			}
		},
		{
			when: 'May 2025',
			text: 'A leading researcher of interpretability argues that it will not reliably find deceptive systems, and is one layer among several.',
			basis: 'argued',
			source: {
				text: 'Neel Nanda, 2025, Interpretability will not reliably find deceptive AI',
				url: 'https://www.lesswrong.com/posts/PwnadG4BFjaER3MGf/interpretability-will-not-reliably-find-deceptive-ai'
			}
		},
		{
			when: 'July 2025',
			text: 'Forty-one authors from several labs call the readability of written reasoning an opportunity that is new and fragile.',
			basis: 'argued',
			source: {
				text: 'Tomek Korbak and others, 2025, Chain of thought monitorability: a new and fragile opportunity for AI safety',
				url: 'https://arxiv.org/abs/2507.11473'
			}
		},
		{
			when: 'April 2026',
			text: 'In live software environments, an agent completed about 23% of sabotage attempts undetected by a smaller trusted monitor, at 1% false alarms a step.',
			basis: 'measured',
			source: {
				text: 'Tyler Tracy and others, 2026, LinuxArena: a control setting for AI agents in live production software environments',
				url: 'https://arxiv.org/abs/2604.15384'
			}
		},
		{
			when: 'May 2026',
			text: 'Of 40 hand-made covert attacks, a strong monitor never caught 20 in ten trials; overall it caught 32%, at 1% false alarms. The attacks were written for it, not made by a model.',
			basis: 'measured',
			source: {
				text: 'SLEIGHT-Bench, 2026, A benchmark of evasion attacks against agent monitors',
				url: 'https://arxiv.org/abs/2605.16626'
			}
		}
	],
	against:
		'Ensembles that keep catching most attacks of the next generation’s red teams; or methods that read a model’s beliefs from its insides and are found right where the answer is known.',
	unmeasured:
		'The ensemble: monitors are published one at a time, mostly against weaker or hand-written attacks. Nobody publishes the complexity axis that the default scenario uses.',
	judged:
		'All three ways and their levels: that thoughts grow too complicated, that they move to another place (which may never happen), or that they are hidden on purpose some time after deception.'
};
