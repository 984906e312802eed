import { METR_PROVENANCE_1 } from './doneAboutIt1.ts';
import type { Preset } from './preset.ts';
import { requireEvalsScenario } from './scenarios/requireEvals.ts';

export const requireEvals: Preset = {
	id: 'require-evals',
	version: 1,
	title: 'Require evals',
	summary: 'The METR trend, if evaluations were required and a bad finding slowed development for a year.',
	why: 'Evaluations (evals) test what a system can and would do. By themselves they change nothing; so here a finding has a consequence. If systems name reasons to break out (threshold 3), the tests notice it with a chance of 60%, and within weeks to a year development is slowed to less than a third for one year. That moves everything that has not arrived by then, rescue included, so that it buys time and hardly changes the order. The text that named the nine thresholds expects no more of evals than this. Everything else is as in the METR trend, on the same futures.',
	scenario: requireEvalsScenario,
	provenance: {
		...METR_PROVENANCE_1,
		'interventions[0].when': {
			basis: 'judgement',
			text: 'Attempts to weaken containment are what tests of autonomous agents look for. Tests miss what a system hides, and a finding must also be acted on. From two or three weeks, where the test runs before release, to a year, where it is found in use.'
		},
		'interventions[0].forYears': {
			basis: 'judgement',
			text: 'Longer than the one real case, a stop of about two weeks in July 2026, because the rule would be written for worse findings.'
		},
		'interventions[0].capabilitySpeed': {
			basis: 'judgement',
			text: 'The systems concerned stand still, the rest goes on. Anthropic’s Responsible Scaling Policy took its pause clause out in version 3, so even this may be too hopeful.',
			url: 'https://www.anthropic.com/responsible-scaling-policy'
		}
	}
};
