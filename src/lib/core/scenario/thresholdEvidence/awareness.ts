import type { ThresholdEvidence } from './thresholdEvidence.ts';

export const awareness: ThresholdEvidence = {
	indicatorWhy:
		'What matters for every test is whether the system can tell the test from real use. Telling them apart as well as people do, on fresh data that it cannot have seen, is a measure that anybody can repeat.',
	observed: [
		{
			when: 'July 2024',
			text: 'Asked about themselves and their circumstances, all models did better than chance, and the best was far below people on some of the tasks.',
			basis: 'measured',
			source: {
				text: 'Rudolf Laine and others, 2024, Me, myself, and AI: the Situational Awareness Dataset',
				url: 'https://arxiv.org/abs/2407.04694'
			}
		},
		{
			when: 'May 2025',
			text: 'Gemini 2.5 Pro told tests from real use with an area under the curve of 0.83 (1 is perfect, 0.5 is guessing), people with 0.92. On tasks where it acts as an agent: 0.95, people 0.996.',
			basis: 'measured',
			source: {
				text: 'Joe Needham and others, 2025, Large language models often know when they are being evaluated',
				url: 'https://arxiv.org/abs/2505.23836'
			}
		},
		{
			when: 'September 2025',
			text: 'In a run of training for skill alone, without any training for safety, the share of trials in which the model said that it was being tested rose from 2% to 20.6%.',
			basis: 'measured',
			source: {
				text: 'Bronson Schoen and others (Apollo Research, OpenAI), 2025, Stress testing deliberative alignment for anti-scheming training',
				url: 'https://arxiv.org/abs/2509.15541'
			}
		}
	],
	against:
		'Tests made from real traffic that models cannot tell from it, kept up over several generations of models.',
	unmeasured:
		'Awareness that is not spoken: a model may know that it is tested and say nothing. Results since 2025 come mostly from developers themselves.',
	judged:
		'Where between 0.83 and 0.92 today’s systems stand on fresh agentic data. It is placed first of the nine in the middle, and may lie behind us.'
};
