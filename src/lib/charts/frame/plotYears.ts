import { THRESHOLD_SLUGS } from '../../core/scenario/thresholds.ts';
import type { Summary } from '../../core/summaries/summary.ts';
import { arrivalYearAt } from './arrivalYearAt.ts';

const MOST_PAST_YEARS = 6;
const FEWEST_FUTURE_YEARS = 5;
/** The latest stragglers of the last threshold would squeeze everything else: they are counted beside the axis. */
const SHOWN_OF_ARRIVALS = 0.9;

/**
 * First and last year of the time axis that all charts of a summary share: from the earliest arrivals to the year by
 * which nine tenths of every threshold's arrivals have come, in whole years, not beyond the horizon.
 */
export function plotYears({ scenario, thresholds }: Summary): [first: number, last: number] {
	const { start, horizon } = scenario;
	let first = start - 1;
	let last = start + FEWEST_FUTURE_YEARS;
	for (const slug of THRESHOLD_SLUGS) {
		const threshold = thresholds[slug];
		const arrived = 1 - threshold.notByHorizon.share;
		if (arrived <= 0) continue;
		first = Math.min(first, arrivalYearAt(threshold, 0.01 * arrived));
		last = Math.max(last, arrivalYearAt(threshold, SHOWN_OF_ARRIVALS * arrived));
	}
	const end = Math.ceil(last);
	return [
		Math.floor(Math.max(first, start - MOST_PAST_YEARS)),
		// A year or two before the horizon the rest fits as well.
		end + 2 >= horizon ? horizon : end
	];
}
