import type { CatalogueProposal } from '../proposal.ts';

export const scalableOversight: CatalogueProposal = {
	id: 'scalable_oversight',
	name: 'Scalable oversight: debate and its relatives',
	summary:
		'Lets AIs help people to judge AIs: in debates, by splitting questions into smaller ones, ' +
		'or by having weak supervisors teach strong students. The helped overseer has to keep up with the ' +
		'system until it is capable enough to matter.',
	clauses: [
		{
			formula: 'rescue < opacity',
			basis: 'argued',
			why:
				'The helped overseer must keep up with the system at least as far as the level at which ' +
				'its help suffices.'
		},
		{
			formula: 'rescue < deception',
			basis: 'argued',
			why:
				'The safety case for debate breaks down if the system explores less than it could, or ' +
				'plays along, while it is trained.'
		},
		{
			formula: 'intent < opacity',
			basis: 'inferred',
			why:
				'The language that judges read must be tied to what people mean before the answers become ' +
				'too complicated to check.'
		}
	],
	opens: ['intent'],
	closes: ['opacity', 'deception'],
	sources: [
		{
			text: 'Geoffrey Irving, Paul Christiano and Dario Amodei, 2018, AI safety via debate',
			url: 'https://arxiv.org/abs/1805.00899'
		},
		{
			text: 'Jan Leike and others, 2018, Scalable agent alignment via reward modeling: a research direction',
			url: 'https://arxiv.org/abs/1811.07871'
		},
		{
			text:
				'Samuel Bowman and others, 2022, Measuring progress on scalable oversight for large language ' +
				'models',
			url: 'https://arxiv.org/abs/2211.03540'
		},
		{
			text:
				'Collin Burns and others, 2023, Weak-to-strong generalization: eliciting strong capabilities ' +
				'with weak supervision',
			url: 'https://arxiv.org/abs/2312.09390'
		},
		{
			text:
				'Marie Davidsen Buhl, Jacob Pfau, Benjamin Hilton and Geoffrey Irving, 2025, An alignment ' +
				'safety case sketch based on debate',
			url: 'https://arxiv.org/abs/2505.03989'
		}
	]
};
