import type { CatalogueProposal } from '../proposal.ts';

export const modelOrganisms: CatalogueProposal = {
	id: 'model_organisms',
	name: 'Model organisms and warning demonstrations',
	summary:
		'Builds or catches small misbehaving systems on purpose, to study them and to show the ' +
		'world what it is dealing with. The warning has to come while the systems that give it are still ' +
		'harmless, and early enough for people to act.',
	clauses: [
		{
			formula: 'deception < escape',
			basis: 'argued',
			why: 'Deception must be there to be shown in systems that cannot yet escape.'
		},
		{
			formula: 'incentive < escape',
			basis: 'inferred',
			why: 'That systems find reasons to break out should be seen before they are able to.'
		},
		{
			formula: 'reflection < escape',
			basis: 'inferred',
			why:
				'That systems reject the goals they are trained for should be seen before they are able ' +
				'to break out.'
		},
		{
			formula: 'deception < rescue',
			basis: 'inferred',
			why:
				'Warnings have to come before competitors see a decisive advantage within reach, or they ' +
				'will change no policy.'
		}
	],
	opens: ['deception'],
	closes: ['escape'],
	sources: [
		{
			text:
				'Evan Hubinger, Nicholas Schiefer, Carson Denison and Ethan Perez, 2023, Model organisms of ' +
				'misalignment: the case for a new pillar of alignment research',
			url: 'https://www.lesswrong.com/posts/ChDH335ckdvpxXaXX/model-organisms-of-misalignment-the-case-for-a-new-pillar-of-1'
		},
		{
			text: 'Ryan Greenblatt and others, 2024, Alignment faking in large language models',
			url: 'https://arxiv.org/abs/2412.14093'
		},
		{
			text: 'Holden Karnofsky, 2023, A playbook for AI risk reduction (focused on misaligned AI)',
			url: 'https://www.lesswrong.com/posts/Fbk9H6ipfybHyqjrp/a-playbook-for-ai-risk-reduction-focused-on-misaligned-ai'
		},
		{
			text:
				'Buck Shlegeris, 2024, Would catching your AIs trying to escape convince AI developers to slow ' +
				'down or undeploy? (a dissent)',
			url: 'https://www.lesswrong.com/posts/YTZAmJKydD5hdRSeG/would-catching-your-ais-trying-to-escape-convince-ai'
		},
		{
			text: 'Lauro Langosco, shortform post on LessWrong with the list of nine thresholds',
			url: 'https://www.greaterwrong.com/posts/bsryrAZKkLyvXkAKW/lauro-langosco-s-shortform/comment/kWpsjDp4dyCGPufkA'
		}
	],
	notes:
		'Policy takes time to answer a warning, by the compilers’ judgement one to three years. ' +
		'The first clause keeps the plain order that is argued; to give policy its time, copy the proposal ' +
		'and write “deception + 2 < escape”.'
};
