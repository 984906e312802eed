import type { CatalogueProposal } from '../proposal.ts';

export const processSupervision: CatalogueProposal = {
	id: 'process',
	name: 'Process supervision',
	summary:
		'Rewards each step of reasoning that people can check, and not the result alone. A system ' +
		'trained in this way has less reason to become a planner that wants results by any means, as long as ' +
		'its steps can be judged.',
	clauses: [
		{
			formula: 'rescue < opacity',
			basis: 'argued',
			why: 'People must be able to judge each step up to the level at which the system’s help suffices.'
		},
		{
			formula: 'rescue < coherence',
			basis: 'argued',
			why: 'To reward steps and not results keeps away the pressure that makes long-range planners.'
		},
		{
			formula: 'rescue < incentive',
			basis: 'inferred',
			why: 'Without that pressure, reasons to break out should emerge later than the help does.'
		}
	],
	opens: ['intent'],
	closes: ['opacity', 'coherence'],
	sources: [
		{
			text: 'Andreas Stuhlmüller and Jungwon Byun, 2022, Supervise process, not outcomes',
			url: 'https://www.lesswrong.com/posts/pYcFPMBtQveAjcSfH/supervise-process-not-outcomes'
		},
		{
			text:
				'Jonathan Uesato and others, 2022, Solving math word problems with process- and outcome-based ' +
				'feedback',
			url: 'https://arxiv.org/abs/2211.14275'
		},
		{
			text: 'Hunter Lightman and others, 2023, Let’s verify step by step',
			url: 'https://arxiv.org/abs/2305.20050'
		}
	]
};
