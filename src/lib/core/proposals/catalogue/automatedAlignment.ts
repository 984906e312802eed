import type { CatalogueProposal } from '../proposal.ts';

export const automatedAlignment: CatalogueProposal = {
	id: 'auto_alignment',
	name: 'Automated alignment research',
	summary:
		'Builds AI researchers of about human level and lets them do the alignment research for ' +
		'what comes after them. They must be good enough at research before they could break out, sabotage ' +
		'the work unnoticed, or write what nobody can judge.',
	clauses: [
		{
			formula: 'rescue < escape',
			basis: 'argued',
			why:
				'Automated researchers must not yet have dangerous options of their own while they do the ' +
				'decisive research.'
		},
		{
			formula: 'rescue < deception',
			basis: 'argued',
			why: 'Researchers that scheme could hold back or sabotage exactly the work that matters.'
		},
		{
			formula: 'rescue < opacity',
			basis: 'argued',
			why:
				'Someone must be able to evaluate the research, first where experiments can settle it and ' +
				'later where only argument can.'
		},
		{
			formula: 'rescue < coherence',
			basis: 'inferred',
			why: 'Systems that do not yet pursue one goal over long stretches are less able to sabotage.'
		}
	],
	opens: ['rescue'],
	closes: ['deception', 'escape', 'opacity'],
	sources: [
		{
			text: 'Jan Leike and Ilya Sutskever, 2023, Introducing Superalignment',
			url: 'https://openai.com/index/introducing-superalignment/'
		},
		{
			text: 'Jan Leike, 2022, A minimal viable product for alignment',
			url: 'https://aligned.substack.com/p/alignment-mvp'
		},
		{
			text: 'Joe Carlsmith, 2025, Can we safely automate alignment research?',
			url: 'https://joecarlsmith.com/2025/04/30/can-we-safely-automate-alignment-research'
		}
	],
	notes:
		'The research also takes time once it can begin: OpenAI set itself four years and a fifth ' +
		'of its compute, and Carlsmith names too little time as a main worry. The requirement asks only for ' +
		'the order. To demand time, write for example “rescue + 2 < min(deception, escape, opacity)”.'
};
