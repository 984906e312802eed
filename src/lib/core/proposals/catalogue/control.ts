import type { CatalogueProposal } from '../proposal.ts';

export const control: CatalogueProposal = {
	id: 'control',
	name: 'AI control',
	summary:
		'Treats every powerful AI as if it might be scheming, and surrounds it with monitoring, ' +
		'trusted weaker models and limited permissions so that it can do useful work and still cannot cause a ' +
		'catastrophe. It does not ask for honest AIs: it asks that they become useful enough to end the ' +
		'danger while they can still be contained and watched.',
	clauses: [
		{
			formula: 'rescue < escape',
			basis: 'argued',
			why:
				'The AI must become useful enough to help before it becomes too capable for the ' +
				'safeguards to hold.'
		},
		{
			formula: 'rescue < opacity',
			basis: 'argued',
			why:
				'Monitors and red teams only work while somebody can follow what the AI thinks, and ' +
				'reasoning that nobody can read closes that window.'
		}
	],
	opens: ['rescue'],
	closes: ['escape', 'opacity'],
	sources: [
		{
			text:
				'Ryan Greenblatt and Buck Shlegeris, 2024, The case for ensuring that powerful AIs are ' +
				'controlled',
			url: 'https://www.lesswrong.com/posts/kcKrE9mzEHrdqtDpE/the-case-for-ensuring-that-powerful-ais-are-controlled'
		},
		{
			text:
				'Ryan Greenblatt, Buck Shlegeris, Kshitij Sachan and Fabien Roger, 2023, AI control: improving ' +
				'safety despite intentional subversion',
			url: 'https://arxiv.org/abs/2312.06942'
		},
		{
			text: 'Joe Carlsmith, 2025, AI for AI safety',
			url: 'https://joecarlsmith.com/2025/03/14/ai-for-ai-safety'
		}
	],
	notes:
		'The authors hope for a gap of “at least several years” between useful and ' +
		'uncontrollable; the requirement asks only for the order, and the lengths of the window say how long ' +
		'the gap is. To demand a gap, write for example “rescue + 3 < escape”, or “exit < escape” for as long ' +
		'as the exit takes. Control is the one family here that assumes that deception, reflection and ' +
		'awareness may already have been reached.'
};
