import type { CatalogueProposal } from '../proposal.ts';

export const evaluations: CatalogueProposal = {
	id: 'evals_rsp',
	name: 'Capability tests and if-then commitments',
	summary:
		'Measures dangerous capabilities step by step and commits in advance to stronger ' +
		'safeguards, or to stopping, when a measured line is crossed. The lines lie some way before the ' +
		'danger, and the tests have to mean something: they fail when a system recognises them or performs ' +
		'worse on purpose.',
	clauses: [
		{
			formula: 'escape - 1 < awareness',
			basis: 'inferred',
			why: 'The warning sign of escape must be measured before the system can tell a test from real use.'
		},
		{
			formula: 'escape - 1 < deception',
			basis: 'argued',
			why: 'The tests assume that the system does not hide what it can do.'
		},
		{
			formula: 'rescue < escape - 1',
			basis: 'inferred',
			why:
				'A business keeps a costly commitment more easily when the benefits have come before the ' +
				'line is crossed.'
		}
	],
	opens: [],
	closes: ['deception', 'awareness'],
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
			text: 'Anthropic, 2023 to 2026, Responsible Scaling Policy, versions 1 to 3',
			url: 'https://www.anthropic.com/responsible-scaling-policy'
		},
		{
			text: 'OpenAI, 2025, Preparedness Framework, version 2'
		},
		{
			text: 'Google DeepMind, Frontier Safety Framework, version 3.1'
		}
	],
	notes:
		'What is measured is a warning sign of escape and not escape itself. It is taken to come ' +
		'one year earlier, “escape - 1”, by judgement: the first Responsible Scaling Policy left a margin of ' +
		'four to six times the effective compute between test and danger, which was half a year to eight ' +
		'months of progress, and a line is drawn with something to spare.'
};
