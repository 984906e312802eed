import type { StudyDocument } from '../studyDocument.ts';

const MOST_PAST_YEARS = 6;
const FEWEST_FUTURE_YEARS = 5;

/** The time axis: the one of the charts around it, or else from the earliest openings to nine tenths of all closings. */
export function windowYears({ years, windows, scenario }: StudyDocument): [first: number, last: number] {
	if (years) return years;
	const { start, horizon } = scenario;
	const opening = windows.flatMap(({ open }) => open.p10 ?? []);
	const closing = windows.flatMap(({ close }) => close.p90 ?? []);
	const last = Math.ceil(Math.max(start + FEWEST_FUTURE_YEARS, ...closing));
	return [
		Math.floor(Math.max(start - MOST_PAST_YEARS, Math.min(start - 1, ...opening))),
		last + 2 >= horizon ? horizon : last
	];
}
