import type { CatalogueProposal } from '../proposal.ts';

export const honeypots: CatalogueProposal = {
	id: 'honeypots',
	name: 'Tripwires and honeypots',
	summary:
		'Puts tempting opportunities for misbehaviour in a system’s way, all of them watched, so ' +
		'that a system with bad intentions is caught at something harmless. One clear catch is evidence that ' +
		'others can read.',
	clauses: [
		{
			formula: 'incentive < awareness',
			basis: 'inferred',
			why: 'The system must be tempted before it can tell bait from the real thing.'
		},
		{
			formula: 'incentive < escape',
			basis: 'argued',
			why: 'It must be caught at an attempt before a real attempt can succeed.'
		},
		{
			formula: 'deception < awareness',
			basis: 'inferred',
			why:
				'Bait shows hidden intentions only while the system does not know that it is bait, so ' +
				'they must be there to be found by then.'
		}
	],
	opens: ['incentive'],
	closes: ['awareness', 'escape'],
	sources: [
		{
			text: 'Nick Bostrom, 2014, Superintelligence: paths, dangers, strategies (tripwires)'
		},
		{
			text: 'Buck Shlegeris and Ryan Greenblatt, 2024, Catching AIs red-handed',
			url: 'https://www.lesswrong.com/posts/i2nmBfCXnadeGmhzW/catching-ais-red-handed'
		}
	],
	notes: 'Deception is usually thought to need awareness first, which makes the third clause hard to meet.'
};
