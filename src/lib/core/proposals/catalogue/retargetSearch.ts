import type { CatalogueProposal } from '../proposal.ts';

export const retargetSearch: CatalogueProposal = {
	id: 'retarget',
	name: 'Retarget the search',
	summary:
		'Waits until a system holds both a general search process and a clear idea of what people ' +
		'mean, finds the two inside it, and points the one at the other. Both must be there while the inside ' +
		'of the system can still be read.',
	clauses: [
		{
			formula: 'coherence < opacity',
			basis: 'argued',
			why: 'There must be one coherent search process inside the system while it can still be found.'
		},
		{
			formula: 'intent < opacity',
			basis: 'argued',
			why: 'The idea to aim at must exist inside the system while it can still be read.'
		},
		{
			formula: 'intent < escape',
			basis: 'inferred',
			why: 'The search must be retargeted before the system could resist it.'
		},
		{
			formula: 'ready < opacity',
			basis: 'inferred',
			why:
				'The tools that find the search and the idea must be finished before the inside of the ' +
				'system becomes unreadable.'
		}
	],
	opens: ['intent', 'coherence'],
	closes: ['opacity'],
	ready: {
		researchYears: { p10: 2, p50: 4, p90: 12, scale: 'log' },
		why:
			'Wentworth expected eight years, of which seven were left in December 2022, so about ' +
			'three are left at the end of 2026 if all went to plan; plans tend to take longer.',
		basis: 'judgement'
	},
	sources: [
		{
			text: 'John Wentworth, 2022, How to go from interpretability to alignment: just retarget the search',
			url: 'https://www.lesswrong.com/posts/w4aeAFzSAguvqA5qu/how-to-go-from-interpretability-to-alignment-just-retarget'
		},
		{
			text: 'John Wentworth, 2021, The Plan',
			url: 'https://www.lesswrong.com/posts/3L46WGauGpr7nYubu/the-plan'
		},
		{
			text: 'John Wentworth, 2022, The Plan: 2022 update',
			url: 'https://www.lesswrong.com/posts/BzYmJYECAc3xyCTt6/the-plan-2022-update'
		}
	],
	notes: 'The research that it waits for is no threshold, so it is said with “ready”.'
};
