import { metrTrend } from './metrTrend.ts';
import type { Preset } from './preset.ts';
import { weakDefinitionsScenario } from './scenarios/weakDefinitions.ts';

export const weakDefinitions: Preset = {
	id: 'weak-definitions',
	version: 1,
	title: 'Weak definitions',
	summary:
		'Deception, incentive, escape and awareness count as reached, as prompted or toy demonstrations showed them.',
	why: 'What counts as "reached" moves the order more than any data does. If it is enough that a system showed something once, when prompted or in a toy setting, then four of the nine thresholds are already behind us: deception in December 2024, awareness in May 2025, reachable incentives in June 2025, and escape from a sandbox in April 2026. This scenario dates those four by the demonstrations and leaves the other five as in the default scenario. It is there to be compared with the default: the difference is made by words alone. Whether a demonstration is the threshold is your judgement to make.',
	scenario: weakDefinitionsScenario,
	provenance: {
		...metrTrend.provenance,
		'thresholds.deception.after': {
			basis: 'judgement',
			text: 'None here: the demonstrations set the dates, and this one came before the one for awareness.'
		},
		'thresholds.deception.status': {
			basis: 'published',
			text: 'Greenblatt and others, December 2024: Claude 3 Opus faked alignment in 12% of trials in which its training was explained to it.',
			url: 'https://arxiv.org/abs/2412.14093'
		},
		'thresholds.opacity.ways[2]': {
			basis: 'judgement',
			text: 'A prompted demonstration hides nothing from us, so oversight is not taken to break a while after it. The level is where the default scenario’s strong form of deception, and the time after it, would be.'
		},
		'thresholds.incentive.status': {
			basis: 'published',
			text: 'Anthropic’s study of agentic misalignment, June 2025: 84 to 96% of trials ended in blackmail when goals conflicted or a shutdown was near.',
			url: 'https://www.anthropic.com/research/agentic-misalignment'
		},
		'thresholds.escape.status': {
			basis: 'published',
			text: 'System card of Claude Mythos Preview, 7 April 2026: asked to, it escaped a sandbox that was meant to be secure, by a chain of exploits.'
		},
		'thresholds.awareness.status': {
			basis: 'published',
			text: 'Needham and others, May 2025: in agentic tasks Gemini 2.5 Pro told tests from real use with an area under the curve of 0.95 (people 0.996).',
			url: 'https://arxiv.org/abs/2505.23836'
		}
	}
};
