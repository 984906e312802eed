import { metrTrendScenario } from '../presets/scenarios/metrTrend.ts';
import type { WorkedScenario } from './workedScenario.ts';

export const ownProposal: WorkedScenario = {
	id: 'own-proposal',
	title: 'A proposal of one’s own',
	shows:
		'One person’s plan beside three well-known ones. It asks for more than AI control does, a margin of a year between rescue and escape, and for less: oversight may break as soon as rescue is there and half a year of work is done. Margins cost futures; how many is what the page counts.',
	believedBy:
		'An example: a researcher who wants time to use the help, and does not trust oversight for long.',
	steps: [
		'Find “Contained sprint” among the proposals and see how it compares with AI control.',
		'In its formula, change the margin from 1 year to 3 and then to 0, and watch its survival.',
		'Look at “What kills each proposal”: is it escape or opacity that breaks it?',
		'Give it a chance to work technically of 70 of 100, and compare “survives” with “works”.',
		'Write a plan of your own in its place.'
	],
	sources: [],
	scenario: {
		...metrTrendScenario,
		title: 'A proposal of one’s own',
		notes: 'Made to show how a proposal is written and compared with others.',
		proposals: [
			{
				id: 'contained-sprint',
				name: 'Contained sprint',
				requires: 'rescue + 1 < escape and rescue + 0.5 < opacity',
				opens: ['rescue'],
				closes: ['escape', 'opacity'],
				success: 0.9,
				notes:
					'Half a year of contained work with systems that can help, and a year before they could break out.'
			},
			'control',
			'boxing',
			'auto_alignment'
		]
	}
};
