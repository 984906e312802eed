import type { InterventionCard } from './interventionCard.ts';

/** Years that the boost of contained systems is taken to last, for the translation of a lag into a share. */
const BOOST_YEARS = 2;

/** A boost that others have 3, 6 or 12 months later is not theirs for that part of the two years: 1 − lag ÷ 2 years. */
export const secrecy: InterventionCard = {
	id: 'secrecy',
	name: 'Secrecy',
	summary:
		'What contained systems find out stays with those who use it for safety, so that less of the boost leaks into the race. Works only where the three prongs have a leak.',
	intervention: {
		when: { year: 2027.5 },
		leak: { p10: 1 - 1 / BOOST_YEARS, p50: 1 - 0.5 / BOOST_YEARS, p90: 1 - 0.25 / BOOST_YEARS }
	},
	provenance: {
		when: {
			basis: 'judgement',
			text: 'From the middle of 2027: before contained systems are likely to be of much help.'
		},
		forYears: { basis: 'judgement', text: 'For good, as a habit of those who do the work.' },
		leak: {
			basis: 'judgement',
			text: 'Others get hold of what a leading developer can do after some 3 to 12 months (open models trail by 4 to 7 months on cyber tasks according to the UK AI Security Institute, July 2026, as reported by others; AI 2027 uses 0.25 to 6 months between inside and outside). Translated by us: if the boost lasts two years, a lag of 3, 6 or 12 months keeps an eighth, a quarter or half of it from the race, so the leak is multiplied by 0.875, 0.75 or 0.5. This translation is rough.',
			url: 'https://www.aisi.gov.uk/'
		}
	},
	sources: [
		{
			text: 'UK AI Security Institute, 17 July 2026, on open models’ lag in cyber tasks (as reported by others, not checked at the source)',
			url: 'https://www.aisi.gov.uk/'
		},
		{
			text: 'Eli Lifland and Nikola Jurkovic, 2025, AI 2027: timelines forecast',
			url: 'https://ai-2027.com/research/timelines-forecast'
		}
	]
};
