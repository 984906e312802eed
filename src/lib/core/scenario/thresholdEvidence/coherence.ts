import type { ThresholdEvidence } from './thresholdEvidence.ts';

export const coherence: ThresholdEvidence = {
	indicatorWhy:
		'A system that does a task half of the time, but another one as long nearly never, is not in command of what it does. So the indicator compares the length of tasks that are done reliably with the length of those that are done half of the time; or else asks for one goal held through a week of work.',
	observed: [
		{
			when: 'January 2026',
			text: 'The longer models reason and act, the more their failures are scattered rather than consistent. Larger models are more coherent on easy tasks, not on hard ones.',
			basis: 'measured',
			source: {
				text: 'Alexander Hägele and others, 2026, The hot mess of AI: how does misalignment scale with model intelligence and task complexity?',
				url: 'https://arxiv.org/abs/2601.23045'
			}
		},
		{
			when: 'May 2026',
			text: 'In METR’s measurements the task length that is done with 80% success has stayed near 0.19 of the one done with 50%, in the middle of the leading models since 2023 (range 0.10 to 0.25). Half is asked for here.',
			basis: 'measured',
			source: {
				text: 'METR, 2026, Time horizons 1.1; the ratio is worked out from its table',
				url: 'https://metr.org/time-horizons/'
			}
		}
	],
	against:
		'A ratio that stays near 0.2 while task lengths grow another hundredfold: then long plans keep falling apart, however capable the model.',
	unmeasured:
		'Drift from a goal over a week of autonomous work: tests of that length hardly exist, and METR’s tasks no longer measure well above about 16 hours.',
	judged:
		'When reliability catches up with reach. Three years of a flat ratio speak for late; that the ratio could jump with a new method keeps the range wide.'
};
