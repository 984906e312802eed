import type { ThresholdEvidence } from './thresholdEvidence.ts';

export const intent: ThresholdEvidence = {
	indicatorWhy:
		'Assistants understand ordinary requests about as well as people do. The threshold is about the rest: unusual, ambiguous and adversarial requests, where experts themselves do not always agree, so their agreement is the yardstick.',
	observed: [
		{
			when: '2023',
			text: 'What training rewards is understood early, before a system can look far ahead or knows its situation well: so runs the argument that deceptive alignment is unlikely.',
			basis: 'argued',
			source: {
				text: 'David Wheaton, 2023, Deceptive alignment is less than 1% likely by default',
				url: 'https://www.lesswrong.com/posts/RTkatYxJWvXR4Qbyd/deceptive-alignment-is-less-than-1-likely-by-default'
			}
		},
		{
			when: 'December 2025',
			text: 'Where a request leaves something open, ten models tended to answer too early instead of asking, and did worse the longer the conversation went on.',
			basis: 'measured',
			source: {
				text: 'ClarifyMT-Bench, 2025, Benchmarking and improving multi-turn clarification for conversational large language models',
				url: 'https://arxiv.org/abs/2512.21120'
			}
		}
	],
	against:
		'Models that keep failing on requests from outside their training, in the same way and at the same rate, while all their other skills grow.',
	unmeasured:
		'The ceiling itself: no published set compares models with the agreement between experts on unusual, ambiguous and adversarial requests.',
	judged:
		'Nearly everything. Near-average understanding today is read off how assistants are used, and the strong form is placed a little above.'
};
