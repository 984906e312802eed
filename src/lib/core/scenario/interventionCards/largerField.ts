import type { InterventionCard } from './interventionCard.ts';

/** 10^0.15 = 1.4, 10^0.3 = 2.0, 10^0.6 = 4.0: what ten times the people do where each further one adds less. */
export const largerField: InterventionCard = {
	id: 'larger-field',
	name: 'Field ten times larger',
	summary:
		'Ten times as many people work on safety. They get in each other’s way, so research goes about twice as fast, not ten times.',
	intervention: {
		when: { year: { p10: 2028, p50: 2030, p90: 2039 } },
		safetyResearch: { p10: 1.4, p50: 2, p90: 4, scale: 'log' }
	},
	provenance: {
		when: {
			basis: 'judgement',
			text: 'At today’s growth of the field, 21% a year, ten times takes 12.1 years (ln 10 ÷ ln 1.21), so until 2039; a crash programme might do it in one year, and we take three. The whole effect begins then, which stands for a growth that is slower at first and goes on later.',
			url: 'https://www.greaterwrong.com/posts/8QjAnWyuE9fktPRgS/ai-safety-field-growth-analysis-2025'
		},
		forYears: { basis: 'judgement', text: 'For good: people stay.' },
		safetyResearch: {
			basis: 'derived',
			text: 'Output grows as people to the power λ, so ten times the people give 10^λ. Forethought’s model of 2025 uses λ = 0.15, 0.3 and 0.6, which gives 1.4, 2.0 and 4.0. Others: AI 2027 uses 0.3 (2.0), the AI Futures Model 0.5 (3.2), the Full Takeoff Model 0.2 to 0.99 (1.6 to 9.8). These are about AI research; that research on safety is alike is an assumption.',
			url: 'https://www.aifuturesmodel.com/'
		}
	},
	sources: [
		{
			text: 'Tom Davidson and Tom Houlden (Forethought), 2025, How quick and big would a software intelligence explosion be?'
		},
		{
			text: 'Stephen McAleese, 2025, AI safety field growth analysis 2025',
			url: 'https://www.greaterwrong.com/posts/8QjAnWyuE9fktPRgS/ai-safety-field-growth-analysis-2025'
		},
		{
			text: 'Eli Lifland and Nikola Jurkovic, 2025, AI 2027: timelines forecast',
			url: 'https://ai-2027.com/research/timelines-forecast'
		},
		{ text: 'AI Futures Model, December 2025', url: 'https://www.aifuturesmodel.com/' }
	]
};
