import type { InterventionCard } from './interventionCard.ts';

export const triggeredResponse: InterventionCard = {
	id: 'evals',
	name: 'Evaluations with a triggered response',
	summary:
		'Systems are tested. If a test shows that they find reasons to break out, and somebody acts on it, development is slowed for a year.',
	intervention: {
		when: { after: 'incentive', lagYears: { p10: 0.05, p50: 0.22, p90: 1, scale: 'log' }, chance: 0.6 },
		forYears: 1,
		capabilitySpeed: 0.3
	},
	provenance: {
		'when.after': {
			basis: 'judgement',
			text: 'Unprompted attempts to weaken containment are what tests of autonomous agents look for, and they come before the ability to succeed.'
		},
		'when.lagYears': {
			basis: 'judgement',
			text: 'From two or three weeks, where the test runs before release and the rule is written, to a year, where it is found in use; 0.22 is the middle of the two on a log scale.'
		},
		'when.chance': {
			basis: 'judgement',
			text: 'Tests miss what a system hides or nobody asks it for, and a finding must also be acted on. Of the two cases known, one led to a pause and one promise of a pause was withdrawn.'
		},
		forYears: {
			basis: 'judgement',
			text: 'Longer than the one real case (reinforcement learning on the newest models was paused for about two weeks in July 2026), because the rule would be written for worse findings.'
		},
		capabilitySpeed: {
			basis: 'judgement',
			text: 'The systems concerned stand still, the rest goes on. Anthropic’s Responsible Scaling Policy took its pause clause out in version 3, so even this may be too hopeful.',
			url: 'https://www.anthropic.com/responsible-scaling-policy'
		}
	},
	sources: [
		{
			text: 'Toby Shevlane and others, 2023, Model evaluation for extreme risks',
			url: 'https://arxiv.org/abs/2305.15324'
		},
		{
			text: 'Holden Karnofsky, 2024, If-then commitments for AI risk reduction',
			url: 'https://carnegieendowment.org/research/2024/09/if-then-commitments-for-ai-risk-reduction'
		},
		{
			text: 'Anthropic, 2023 to 2026, Responsible Scaling Policy',
			url: 'https://www.anthropic.com/responsible-scaling-policy'
		}
	]
};
