import type { CatalogueProposal } from '../proposal.ts';

export const narrowTool: CatalogueProposal = {
	id: 'narrow_pivotal',
	name: 'Narrow tools for a decisive task',
	summary:
		'Builds systems for science, engineering or single services that never learn about ' +
		'people, themselves or the world at large, and uses them for the task that ends the danger. They have ' +
		'to be strong enough for that task while they are still tools.',
	clauses: [
		{
			formula: 'rescue < awareness',
			basis: 'argued',
			why: 'The decisive capability must come in a system that models neither people nor itself.'
		},
		{
			formula: 'rescue < deception',
			basis: 'argued',
			why: 'A system that knows nothing of its overseers cannot deceive them.'
		},
		{
			formula: 'rescue < coherence',
			basis: 'argued',
			why: 'It should be a bounded service and not an agent with a goal of its own.'
		},
		{
			formula: 'rescue < intent',
			basis: 'inferred',
			why: 'It should be useful before it can model what people want.'
		},
		{
			formula: 'rescue < escape',
			basis: 'inferred',
			why: 'It is a tool only as long as it cannot leave the computers it runs on.'
		}
	],
	opens: ['rescue'],
	closes: ['awareness', 'coherence', 'deception'],
	sources: [
		{
			text: 'Eliezer Yudkowsky, 2022, AGI ruin: a list of lethalities',
			url: 'https://www.lesswrong.com/posts/uMQ3cqWDPHhjtiesc/agi-ruin-a-list-of-lethalities'
		},
		{
			text: 'Evan Hubinger, 2020, An overview of 11 proposals for building safe advanced AI',
			url: 'https://arxiv.org/abs/2012.07532'
		},
		{
			text:
				'K. Eric Drexler, 2019, Reframing superintelligence: comprehensive AI services as general ' +
				'intelligence',
			url: 'https://www.fhi.ox.ac.uk/reframing/'
		}
	]
};
