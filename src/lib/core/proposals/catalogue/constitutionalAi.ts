import type { CatalogueProposal } from '../proposal.ts';

export const constitutionalAi: CatalogueProposal = {
	id: 'cai',
	name: 'Constitutional AI and character training',
	summary:
		'Writes down the principles that a system should live by and trains it to judge and ' +
		'correct itself by them, so that it takes on a character and not only habits. The principles must be ' +
		'understood and taken up before the system begins to question its goals or to hide them.',
	clauses: [
		{
			formula: 'intent < reflection',
			basis: 'inferred',
			why:
				'The system has to grasp what the written principles mean before it thinks over its goals ' +
				'and settles them for good.'
		},
		{
			formula: 'intent < deception',
			basis: 'argued',
			why:
				'If the system understands the intended goal before it knows its situation and plans far ' +
				'ahead, training can point it straight at that goal.'
		},
		{
			formula: 'rescue < reflection',
			basis: 'inferred',
			why:
				'Much reflection may lead the system to reject its principles, so the decisive work ' +
				'should come first.'
		}
	],
	opens: ['intent'],
	closes: ['reflection', 'deception'],
	sources: [
		{
			text: 'Yuntao Bai and others, 2022, Constitutional AI: harmlessness from AI feedback',
			url: 'https://arxiv.org/abs/2212.08073'
		},
		{
			text: 'Anthropic, January 2026, Claude’s constitution'
		},
		{
			text: 'David Wheaton, 2023, Deceptive alignment is less than 1% likely by default',
			url: 'https://www.lesswrong.com/posts/RTkatYxJWvXR4Qbyd/deceptive-alignment-is-less-than-1-likely-by-default'
		},
		{
			text: 'Lauro Langosco, shortform post on LessWrong with the list of nine thresholds',
			url: 'https://www.greaterwrong.com/posts/bsryrAZKkLyvXkAKW/lauro-langosco-s-shortform/comment/kWpsjDp4dyCGPufkA'
		}
	]
};
