import type { CatalogueProposal } from '../proposal.ts';

export const agentFoundations: CatalogueProposal = {
	id: 'foundations',
	name: 'Agent foundations',
	summary:
		'Works out the mathematics of agents, goals and reasoning about oneself first, so that a ' +
		'powerful system can be built on something understood. The theory must be there before systems that ' +
		'reflect and pursue goals coherently are.',
	clauses: [
		{
			formula: 'ready < reflection',
			basis: 'inferred',
			why: 'The theory must come before there are systems that reflect on their goals.'
		},
		{
			formula: 'ready < coherence',
			basis: 'inferred',
			why: 'The theory must come before there are systems that pursue their goals coherently.'
		}
	],
	opens: [],
	closes: [],
	ready: {
		researchYears: { p10: 8, p50: 11, p90: 15 },
		why:
			'8 to 15 years from Wentworth’s The Plan, counted anew from the start; only the 8 is his ' +
			'own estimate for research, 10 to 15 was his median for the arrival of AI.',
		basis: 'judgement'
	},
	sources: [
		{
			text:
				'Nate Soares and Benya Fallenstein, 2017, Agent foundations for aligning machine intelligence ' +
				'with human interests: a technical research agenda',
			url: 'https://intelligence.org/files/TechnicalAgenda.pdf'
		},
		{
			text: 'Scott Garrabrant and Abram Demski, 2019, Embedded agency',
			url: 'https://arxiv.org/abs/1902.09469'
		},
		{
			text: 'John Wentworth, 2021, The Plan',
			url: 'https://www.lesswrong.com/posts/3L46WGauGpr7nYubu/the-plan'
		}
	],
	notes:
		'The theory is no threshold, so it is said with “ready”. Deception and opacity do not ' +
		'matter to it: the system is to be understood by its design.'
};
