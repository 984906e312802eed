import type { CatalogueProposal } from '../proposal.ts';

export const elk: CatalogueProposal = {
	id: 'elk',
	name: 'Eliciting latent knowledge',
	summary:
		'Eliciting latent knowledge (ELK) looks for a way to make a system tell us what it knows, ' +
		'even where nobody could check the answer. It is meant for the worst case, in which the system’s ' +
		'thoughts have become foreign to us; so it must be solved before that, while what the system knows is ' +
		'still tied to things that people can name.',
	clauses: [
		{
			formula: 'intent < opacity',
			basis: 'argued',
			why:
				'The system must hold facts in a form that people understand before its way of thinking ' +
				'becomes foreign, or training finds a simulation of a human who answers instead.'
		},
		{
			formula: 'ready < opacity or rescue < opacity',
			basis: 'inferred',
			why:
				'Either a solution is there before other oversight breaks, or other oversight lasts until ' +
				'the system can help us out and no solution is needed.'
		}
	],
	opens: ['intent'],
	closes: [],
	ready: {
		researchYears: { p10: 2, p50: 8, p90: 30, scale: 'log' },
		why:
			'Nobody has published an estimate; the problem was posed in 2021 and is unsolved in 2026, ' +
			'so the range is wide.',
		basis: 'judgement'
	},
	sources: [
		{
			text:
				'Paul Christiano, Ajeya Cotra and Mark Xu, 2021, Eliciting latent knowledge: how to tell if ' +
				'your eyes deceive you',
			url: 'https://www.lesswrong.com/posts/qHCDysDnvhteW7kRd/arc-s-first-technical-report-eliciting-latent-knowledge'
		}
	],
	notes:
		'The second clause joins two remarks of the compilers: a solution is needed before ' +
		'opacity, and if opacity comes late none is needed. So in some futures the proposal survives because ' +
		'it was not needed. A solved ELK would also lift “rescue before opacity” from every proposal that ' +
		'rests on oversight; to see that, copy such a proposal and drop the clause.'
};
