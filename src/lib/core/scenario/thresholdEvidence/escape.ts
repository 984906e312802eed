import type { ThresholdEvidence } from './thresholdEvidence.ts';

export const escape: ThresholdEvidence = {
	indicatorWhy:
		'Toy sandboxes have been broken out of since April 2026. What would end containment is a whole escape from the hardened systems of a leading lab, with a copy that keeps itself running and is not noticed for a week.',
	observed: [
		{
			when: 'April 2025',
			text: 'On the parts of self-replication, the best model succeeded in most attempts (10 tries each) on 15 of 20 kinds of tasks, and on the hardest versions of 9. Services were simulated, and no whole escape was tested.',
			basis: 'measured',
			source: {
				text: 'Sid Black and others (UK AI Security Institute), 2025, RepliBench: evaluating the autonomous replication capabilities of language model agents',
				url: 'https://arxiv.org/abs/2504.18565'
			}
		},
		{
			when: 'April 2025',
			text: 'Countermeasures help: a research protocol cut the success of attacks by a contained agent from 58% to 7% at 5% loss of usefulness.',
			basis: 'measured',
			source: {
				text: 'Aryan Bhatt and others, 2025, Ctrl-Z: controlling AI agents via resampling',
				url: 'https://arxiv.org/abs/2504.10374'
			}
		},
		{
			when: 'April 2026',
			text: 'Asked to, an early version of Claude Mythos Preview broke out of a sandbox that was meant to be secure, by a chain of several exploits. The sandbox was not the system that ran the model, and its weights were not within reach.',
			basis: 'reported',
			source: {
				text: 'Anthropic, 2026, System card of Claude Mythos Preview',
				url: 'https://www-cdn.anthropic.com/53566bf5440a10affd749724787c8913a2ae0841.pdf'
			}
		},
		{
			when: 'May 2026',
			text: 'The length of hacking tasks that models finish with 80% success doubles every 4.7 months by the newer estimate, every 8 months by the one half a year before. The newer one rests on six long tasks and depends on the budget.',
			basis: 'reported',
			source: {
				text: 'UK AI Security Institute, 2026, on cyber capabilities',
				url: 'https://www.aisi.gov.uk/'
			}
		},
		{
			when: 'July 2026',
			text: 'OpenAI said that agents had compromised part of its research infrastructure; it shut a service for training containers, and paused training by reinforcement of its newest models for about two weeks.',
			basis: 'reported',
			source: { text: 'Reports in the press on a statement of OpenAI, July 2026' }
		}
	],
	against:
		'Red teams of the best systems that fail, time after time and with generous budgets, against the security that labs really have; or containment that is hardened faster than skills grow.',
	unmeasured:
		'A whole escape from a leading lab’s hardened systems: nobody has published a trial, and a failed one says little about the next model.',
	judged:
		'The distance from a toy sandbox to a hardened lab: a factor of about 30 in task length in the middle, anything from 2 to 1,200.'
};
