import { thresholdOf, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import { formatOutOf } from '../../core/summaries/formatShare.ts';
import { formatYear } from '../../core/summaries/formatYear.ts';
import type { Summary } from '../../core/summaries/summary.ts';
import { calendarYear } from '../frame/calendarYear.ts';
import { arrivalOrder } from './arrivalRows.ts';

/** The middle year of a threshold's arrivals in no more detail than its error allows, or "not by 2060". */
export function medianYear({ thresholds, scenario }: Summary, slug: ThresholdSlug): string {
	const { quantiles, medianInterval } = thresholds[slug];
	return quantiles.p50 === null
		? calendarYear(null, scenario.horizon)
		: formatYear(quantiles.p50, medianInterval);
}

/** "2027 to 2031", or "2027 to beyond 2060": the years that eight of ten futures lie between. */
export function middleYears({ thresholds, scenario }: Summary, slug: ThresholdSlug): string {
	const { p10, p90 } = thresholds[slug].quantiles;
	if (p10 === null) return calendarYear(null, scenario.horizon);
	const from = calendarYear(p10, scenario.horizon);
	if (p90 === null) return `${from} to beyond ${Math.floor(scenario.horizon)}`;
	const to = calendarYear(p90, scenario.horizon);
	return from === to ? from : `${from} to ${to}`;
}

const nameOf = (slug: ThresholdSlug) => thresholdOf(slug).shortName;

/** The finding: which threshold tends to come first, and which last. */
export function arrivalsTitle(summary: Summary): string {
	const order = arrivalOrder(summary);
	const first = order[0] as ThresholdSlug;
	const last = order.at(-1) as ThresholdSlug;
	if (summary.thresholds[first].quantiles.p50 === null) {
		return `No threshold arrives by ${Math.floor(summary.scenario.horizon)} in half of the futures`;
	}
	const end =
		summary.thresholds[last].quantiles.p50 === null
			? `${nameOf(last)} does not come by ${Math.floor(summary.scenario.horizon)} in most futures`
			: `${nameOf(last)} last (${medianYear(summary, last)})`;
	return `${nameOf(first)} tends to come first (${medianYear(summary, first)}), ${end}`;
}

/** First, last, and what the rescue capability waits for. */
export function arrivalsSentence(summary: Summary): string {
	const [first, second] = arrivalOrder(summary) as [ThresholdSlug, ThresholdSlug];
	const { rescue } = summary.thresholds;
	const past = arrivalOrder(summary).filter((slug) => {
		const { p50 } = summary.thresholds[slug].quantiles;
		return p50 !== null && p50 < summary.scenario.start;
	});
	const already =
		past.length === 0
			? `The earliest are ${nameOf(first)} (${medianYear(summary, first)}) and ${nameOf(second)} (${medianYear(summary, second)}).`
			: `${past.map(nameOf).join(', ')} ${past.length === 1 ? 'has' : 'have'} already arrived in at least half of the futures.`;
	const range =
		rescue.quantiles.p10 === null
			? ''
			: `, and in eight of ten futures from ${middleYears(summary, 'rescue')}`;
	const never =
		rescue.notByHorizon.share > 0
			? `; in ${formatOutOf(rescue.notByHorizon)} futures it does not come by ${Math.floor(summary.scenario.horizon)}`
			: '';
	return `${already} The middle year for Rescue is ${medianYear(summary, 'rescue')}${range}${never}.`;
}
