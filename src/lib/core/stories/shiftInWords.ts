import { thresholdOf } from '../scenario/thresholds.ts';
import { formatCount } from '../summaries/formatShare.ts';
import type { ArrivalShift } from './interventionEffects.ts';
import { storyDate } from './storyDate.ts';

const DAYS_PER_YEAR = 365.25;

/**
 * How the interventions moved one arrival: "Escape: Mar 2031 instead of Jun 2029.", or by how many days where it stays
 * in its month.
 */
export function shiftInWords({ event, year, yearWithout }: ArrivalShift, horizon: number): string {
	const what = event === 'exit' ? 'End of the danger' : thresholdOf(event).shortName;
	const dated = (date: number | null): string =>
		date === null ? `not by ${storyDate(horizon)}` : storyDate(date);
	if (year === null || yearWithout === null || storyDate(year) !== storyDate(yearWithout))
		return `${what}: ${dated(year)} instead of ${dated(yearWithout)}.`;
	const days = Math.max(1, Math.round(Math.abs(year - yearWithout) * DAYS_PER_YEAR));
	const direction = year > yearWithout ? 'later' : 'earlier';
	return `${what}: ${dated(year)}, ${formatCount(days)} ${days === 1 ? 'day' : 'days'} ${direction}.`;
}
