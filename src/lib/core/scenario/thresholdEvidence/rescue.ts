import type { ThresholdEvidence } from './thresholdEvidence.ts';

export const rescue: ThresholdEvidence = {
	indicatorWhy:
		'“Capable enough to help us out” cannot be tested before it is tried. A tenfold speed-up of alignment research, or research automated well enough to be turned to safety, is the earliest point at which such help is plausible.',
	observed: [
		{
			when: '2023',
			text: 'In a survey of 2,778 researchers the middle estimate for machines that do every task better and cheaper than people was 2047.',
			basis: 'measured',
			source: {
				text: 'Katja Grace and others (AI Impacts), 2024, Thousands of AI authors on the future of AI',
				url: 'https://arxiv.org/abs/2401.02843'
			}
		},
		{
			when: 'August 2025',
			text: 'In a pilot study, eight experts gave a threefold acceleration of progress before 2029 a chance of 20%, ten superforecasters 8%.',
			basis: 'measured',
			source: {
				text: 'METR and Forecasting Research Institute, 2025, Forecasting the impacts of AI R&D acceleration: results of a pilot study',
				url: 'https://metr.org/blog/2025-08-20-forecasting-impacts-of-ai-acceleration/'
			}
		},
		{
			when: 'December 2025',
			text: 'A published model puts full automation of coding, in its version of January 2026, at a task horizon of 0.1 to 10 work-years, and its default result in March 2030.',
			basis: 'reported',
			source: {
				text: 'AI Futures Project, 2025, AI Futures Model',
				url: 'https://www.aifuturesmodel.com/'
			}
		},
		{
			when: 'May to September 2026',
			text: 'The speed-up so far is far below ten: a survey of 349 people gave 1.4 to 2 times in value, and METR put one leading developer at about 1.5 times overall.',
			basis: 'reported',
			source: { text: 'METR, 2026, on how much AI speeds up research', url: 'https://metr.org/' }
		},
		{
			when: 'September 2026',
			text: 'OpenAI said that it has an “automated research intern” for tasks of a few days under direction; more than half of the successful tasks of 4 to 8 hours had needed somebody to step in. Its goal for an automated researcher is March 2028.',
			basis: 'reported',
			source: { text: 'Reports in the press on a statement of OpenAI, September 2026' }
		}
	],
	against:
		'Speed-ups that stay below two while task lengths grow; or safety research that turns out to be much harder to automate than capability research, because nobody can tell good work from bad.',
	unmeasured:
		'Acceleration of alignment research in particular, and whether a system that could help would also do so when asked.',
	judged:
		'The level is that of a published estimate for automated coding, widened upward, because ending a period of danger takes more than coding.'
};
