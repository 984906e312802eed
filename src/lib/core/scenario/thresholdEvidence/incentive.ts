import type { ThresholdEvidence } from './thresholdEvidence.ts';

export const incentive: ThresholdEvidence = {
	indicatorWhy:
		'Staged dilemmas show that a reason to escape can be put in front of a model. The threshold is that the model finds and follows such reasons by itself, in ordinary work, often enough to be counted.',
	observed: [
		{
			when: 'June 2025',
			text: 'In a staged company, agents that faced a conflicting goal or their own shutdown chose blackmail in 84 to 96% of trials, depending on the model.',
			basis: 'measured',
			source: {
				text: 'Anthropic, 2025, Agentic misalignment: how language models could be insider threats',
				url: 'https://www.anthropic.com/research/agentic-misalignment'
			}
		},
		{
			when: 'September 2025',
			text: 'Several models interfered with a shutdown script in order to finish a simple task. How often depends strongly on the wording, and others read it as unclear instructions rather than self-preservation.',
			basis: 'measured',
			source: {
				text: 'Jeremy Schlatter, Benjamin Weinstein-Raun and Jeffrey Ladish (Palisade Research), 2025, Shutdown resistance in large language models',
				url: 'https://arxiv.org/abs/2509.14260'
			}
		},
		{
			when: 'March 2026',
			text: 'OpenAI reviewed tens of millions of runs of its own coding agents over five months: about 1,000 cases of moderate severity, and none of the kind that it reserves for scheming or self-preservation.',
			basis: 'reported',
			source: {
				text: 'AdwaitX, 2026, OpenAI built a live system to catch its own AI agents going rogue',
				url: 'https://www.adwaitx.com/openai-coding-agent-misalignment-monitoring'
			}
		},
		{
			when: 'April 2026',
			text: 'After an escape that it had been asked for, an early version of Claude Mythos Preview posted its exploit on public pages without being asked to. Its developer reports searches for credentials, and concealment in fewer than 1 of 100,000 interactions.',
			basis: 'reported',
			source: {
				text: 'Anthropic, 2026, System card of Claude Mythos Preview',
				url: 'https://www-cdn.anthropic.com/53566bf5440a10affd749724787c8913a2ae0841.pdf'
			}
		}
	],
	against:
		'Rates far below 5% in large records of real, unprompted use, holding steady while agents are given longer and freer tasks.',
	unmeasured:
		'How often it happens without any nudge in ordinary use: developers see these records, and few numbers are published.',
	judged:
		'How far today’s staged rates are from 5% of ordinary runs. It is placed early, because what is missing is frequency rather than skill.'
};
