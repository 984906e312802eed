import type { CatalogueProposal } from '../proposal.ts';

export const corrigibility: CatalogueProposal = {
	id: 'corrigibility',
	name: 'Corrigibility',
	summary:
		'Aims for a system that wants to be corrected: one that helps its people to notice its ' +
		'flaws, to change it and to shut it down. A near miss can then be repaired step by step, as long as ' +
		'the system has not thought itself out of being corrected and people can still do the correcting.',
	clauses: [
		{
			formula: 'intent < reflection',
			basis: 'argued',
			why:
				'The idea of being corrected has to be learned before the system thinks over its goals, ' +
				'so that near misses can still be repaired.'
		},
		{
			formula: 'intent < coherence',
			basis: 'inferred',
			why: 'The goal should be the right one before the system pursues it in all circumstances.'
		},
		{
			formula: 'rescue < reflection',
			basis: 'argued',
			why:
				'Corrigibility holds in a range of capability, and reflection that shows the system a ' +
				'conflict with its own goals ends it.'
		},
		{
			formula: 'rescue < escape',
			basis: 'inferred',
			why: 'Nobody can correct a system that has left the computers it was kept on.'
		}
	],
	opens: ['intent', 'coherence'],
	closes: ['reflection', 'escape'],
	sources: [
		{
			text: 'Nate Soares, Benja Fallenstein, Eliezer Yudkowsky and Stuart Armstrong, 2015, Corrigibility',
			url: 'https://intelligence.org/files/Corrigibility.pdf'
		},
		{
			text: 'Paul Christiano, 2017, Corrigibility',
			url: 'https://ai-alignment.com/corrigibility-3039e668638'
		},
		{
			text: 'Max Harms, 2024, CAST: corrigibility as singular target',
			url: 'https://www.lesswrong.com/s/KfCjeconYRdFbMxsy'
		},
		{
			text: 'Max Harms, 2025, Serious flaws in CAST',
			url: 'https://www.lesswrong.com/posts/qgBFJ72tahLo5hzqy/serious-flaws-in-cast'
		},
		{
			text: 'Lauro Langosco, shortform post on LessWrong with the list of nine thresholds',
			url: 'https://www.greaterwrong.com/posts/bsryrAZKkLyvXkAKW/lauro-langosco-s-shortform/comment/kWpsjDp4dyCGPufkA'
		}
	],
	notes:
		'“Rescue before reflection” is argued in the list of nine thresholds itself. Harms asks ' +
		'for slow, gradual and careful refinement, and warned in 2025 that the feedback loops for it “quickly ' +
		'disappear by default”; how long that takes is not part of the requirement.'
};
