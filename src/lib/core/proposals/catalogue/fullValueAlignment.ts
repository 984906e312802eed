import type { CatalogueProposal } from '../proposal.ts';

export const fullValueAlignment: CatalogueProposal = {
	id: 'cev',
	name: 'Full value alignment',
	summary:
		'Gives a system the values that humanity would hold after long and fair reflection ' +
		'(coherent extrapolated volition, CEV), so that it may be trusted at any level of capability. This ' +
		'has to be right before the system settles its goals, because nobody may be able to correct it later.',
	clauses: [
		{
			formula: 'intent < reflection',
			basis: 'argued',
			why: 'The values must be right before the system reflects on its goals and makes them stable.'
		},
		{
			formula: 'intent < coherence',
			basis: 'inferred',
			why: 'The values must be right before goals are pursued in all circumstances.'
		},
		{
			formula: 'intent < escape',
			basis: 'inferred',
			why: 'The values must be right while the system can still be corrected.'
		},
		{
			formula: 'ready < reflection',
			basis: 'inferred',
			why:
				'Understanding people is not enough: the theory of which values to point at must be ' +
				'finished before the system settles its own.'
		}
	],
	opens: ['intent'],
	closes: [],
	ready: {
		researchYears: { p10: 8, p50: 11, p90: 15 },
		why:
			'No estimate exists for this theory; 8 to 15 years are taken over from Wentworth’s The ' +
			'Plan, of which only the 8 is his own estimate for research.',
		basis: 'judgement'
	},
	sources: [
		{
			text: 'Eliezer Yudkowsky, 2004, Coherent extrapolated volition',
			url: 'https://intelligence.org/files/CEV.pdf'
		},
		{
			text: 'Nick Bostrom, 2014, Superintelligence: paths, dangers, strategies'
		},
		{
			text:
				'Nate Soares and Benya Fallenstein, 2017, Agent foundations for aligning machine intelligence ' +
				'with human interests: a technical research agenda',
			url: 'https://intelligence.org/files/TechnicalAgenda.pdf'
		},
		{
			text: 'John Wentworth, 2021, The Plan',
			url: 'https://www.lesswrong.com/posts/3L46WGauGpr7nYubu/the-plan'
		},
		{
			text: 'Lauro Langosco, shortform post on LessWrong with the list of nine thresholds',
			url: 'https://www.greaterwrong.com/posts/bsryrAZKkLyvXkAKW/lauro-langosco-s-shortform/comment/kWpsjDp4dyCGPufkA'
		}
	],
	notes:
		'This is the only family that needs no upper bound of capability: it is not required that ' +
		'the system can help us out early, or that it can be overseen. The theory that it waits for is no ' +
		'threshold, so it is said with “ready”.'
};
