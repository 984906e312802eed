import type { CatalogueProposal } from '../proposal.ts';

export const conditioningPredictors: CatalogueProposal = {
	id: 'cpm',
	name: 'Conditioning predictive models',
	summary:
		'Uses a system that only predicts text or data, and asks it for predictions that are ' +
		'useful in themselves, such as the next years of good alignment research. It must be a strong ' +
		'predictor before it turns into an agent with plans of its own.',
	clauses: [
		{
			formula: 'rescue < deception',
			basis: 'argued',
			why: 'At the useful level it must be a predictor and not a deceptive agent.'
		},
		{
			formula: 'rescue < coherence',
			basis: 'argued',
			why: 'The predictor must not have become an agent that pursues a goal in all circumstances.'
		},
		{
			formula: 'rescue < reflection',
			basis: 'inferred',
			why: 'A predictor that reflects on what it is trained for is on its way to being an agent.'
		}
	],
	opens: ['rescue'],
	closes: ['deception', 'coherence'],
	sources: [
		{
			text:
				'Evan Hubinger, Adam Jermyn, Johannes Treutlein, Rubi Hudson and Kate Woolverton, 2023, ' +
				'Conditioning predictive models: risks and strategies',
			url: 'https://arxiv.org/abs/2302.00805'
		}
	],
	notes:
		'There is also an upper bound of capability that no threshold marks: whoever asks for ' +
		'work far beyond human ability gets a prediction of what an AI would write, and that AI may be ' +
		'malign.'
};
