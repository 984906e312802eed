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

const inWords = (names: string[]): string =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

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

/** What is past or comes first, and when the rescue capability comes. */
export const arrivalsSentence = (summary: Summary): string =>
	`${earliestInWords(summary)} ${rescueInWords(summary)}`;

function earliestInWords(summary: Summary): string {
	const { thresholds, scenario } = summary;
	const arriving = arrivalOrder(summary).filter((slug) => thresholds[slug].quantiles.p50 !== null);
	const past = arriving.filter((slug) => (thresholds[slug].quantiles.p50 as number) < scenario.start);
	if (past.length > 0)
		return `${inWords(past.map(nameOf))} ${past.length === 1 ? 'has' : 'have'} already arrived in at least half of the futures.`;
	if (arriving.length === 0) return 'No threshold arrives in half of the futures.';
	const first = arriving.slice(0, 2).map((slug) => `${nameOf(slug)} (${medianYear(summary, slug)})`);
	return first.length === 1 ? `The earliest is ${first[0]}.` : `The earliest are ${inWords(first)}.`;
}

function rescueInWords(summary: Summary): string {
	const { quantiles, notByHorizon } = summary.thresholds.rescue;
	const never = `in ${formatOutOf(notByHorizon)} futures it does not come by ${Math.floor(summary.scenario.horizon)}`;
	if (quantiles.p50 === null) return `Rescue comes in fewer than half: ${never}.`;
	return (
		`The middle year for Rescue is ${medianYear(summary, 'rescue')}, and in eight of ten futures it comes from ` +
		`${middleYears(summary, 'rescue')}${notByHorizon.share >= 0.005 ? `; ${never}` : ''}.`
	);
}
