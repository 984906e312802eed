import type { CatalogueProposal } from '../proposal.ts';

export const pause: CatalogueProposal = {
	id: 'pause',
	name: 'Pause and compute governance',
	summary:
		'Stops the training of more capable systems by agreement or law, with limits on computing ' +
		'power that can be verified, until the danger is understood. The halt has to be in force before ' +
		'systems exist that could not be stopped.',
	clauses: [
		{
			formula: 'ready < escape',
			basis: 'argued',
			why: 'The halt must be in force before there are systems that nobody can control.'
		},
		{
			formula: 'ready < deception',
			basis: 'inferred',
			why: 'The halt should come before what systems show of themselves can no longer be trusted.'
		}
	],
	opens: [],
	closes: ['escape'],
	ready: {
		researchYears: { p10: 1, p50: 4, p90: 20, scale: 'log' },
		why:
			'No forecast exists of when a verified halt could be in force; from one year, if a shock ' +
			'moves governments, to a generation.',
		basis: 'judgement'
	},
	sources: [
		{
			text: 'Future of Life Institute, 2023, Pause giant AI experiments: an open letter',
			url: 'https://futureoflife.org/open-letter/pause-giant-ai-experiments/'
		},
		{
			text:
				'Peter Barnett and Aaron Scher, 2025, AI governance to avoid extinction: the strategic ' +
				'landscape and actionable research questions',
			url: 'https://arxiv.org/abs/2505.04592'
		},
		{
			text:
				'Aaron Scher, David Abecassis, Peter Barnett and Brian Abeyta, 2025, An international agreement ' +
				'to prevent the premature creation of artificial superintelligence',
			url: 'https://arxiv.org/abs/2511.10783'
		},
		{
			text: 'Joe Carlsmith, 2025, AI for AI safety',
			url: 'https://joecarlsmith.com/2025/03/14/ai-for-ai-safety'
		}
	],
	notes:
		'A pause is not one of the nine thresholds. Here “ready” is the moment when it is in ' +
		'force, and the research-years stand for the work of bringing it about. The requirement is that of ' +
		'the Future of Life Institute and the Machine Intelligence Research Institute (MIRI). Carlsmith adds ' +
		'“rescue < ready”: a limited budget of restraint is best spent once systems can help. MIRI rejects ' +
		'that, so it is not required; copy the proposal and add it for his form. How long the pause lasts ' +
		'(six months, five years, decades) and that it slows the thresholds themselves is what an ' +
		'intervention is for.'
};
