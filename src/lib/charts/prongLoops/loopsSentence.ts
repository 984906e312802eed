import type { Summary } from '../../core/summaries/summary.ts';
import { loopReadings } from './loopReadings.ts';
import { loopYear, yearName } from './loopYear.ts';

export const NO_PRONGS = 'This scenario is without the three prongs';

/** "2.4 times its trend", or "its trend" where it would say 1 time. */
const timesOf = (pace: number, what: string): string => {
	const shown = Number(pace.toPrecision(2));
	return shown === 1 ? what : `${shown} times ${what}`;
};
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The finding: what the strategy makes of research and of the race, at the chosen year. */
export function loopsTitle(summary: Summary, chosen?: string): string {
	const { prongs } = summary.scenario;
	if (!prongs) return NO_PRONGS;
	const at = loopYear(summary, chosen);
	if (!at) {
		const cut = prongs.cut.length;
		return `Nine feedbacks tie the three prongs together${cut > 0 ? `; ${cut} of them cut` : ''}`;
	}
	return `In ${yearName(at.year)}, research runs at ${timesOf(at.researchPace, 'today’s pace')} and capability at ${timesOf(at.capabilitySpeed, 'its trend')}`;
}

export function loopsMeasures(summary: Summary, chosen?: string): string {
	const at = loopYear(summary, chosen);
	return at
		? `What the three prongs do to each other, on average over the futures in ${yearName(at.year)}; thicker does more, each on a scale of its own`
		: 'What the three prongs could do to each other, with full help from contained systems and after a year of research; thicker does more, each on a scale of its own';
}

/** The strongest feedbacks in words, and which are cut. */
export function loopsSentence(summary: Summary, chosen?: string): string {
	const readings = loopReadings(summary, chosen);
	if (readings.length === 0) return `${NO_PRONGS}.`;
	const strongest = readings
		.filter(({ state }) => state === 'works')
		.sort((one, other) => other.strength - one.strength)
		.slice(0, 3)
		.map(({ does, amount }) => `${lower(does)} (${amount})`);
	const cut = readings.filter(({ state }) => state === 'cut').map(({ does }) => lower(does));
	const works =
		strongest.length > 0
			? `Strongest for its kind: ${strongest.join(', ')}.`
			: 'None of the nine feedbacks does anything yet.';
	return `${works}${cut.length > 0 ? ` Cut: ${cut.join(', ')}.` : ''} Heads make more of what they point at, bars make less; what works against us is in orange.`;
}
