import { medianYear, middleYears } from '../../charts/arrivalTimelines/arrivalsSentence.ts';
import type { ThresholdSlug } from '../../core/scenario/thresholds.ts';
import { formatOutOf } from '../../core/summaries/formatShare.ts';
import type { Summary } from '../../core/summaries/summary.ts';

/** Below this share of futures it goes without saying that a threshold may not come at all. */
const WORTH_SAYING = 0.005;

/** "2028 (8 of 10: 2026 to 2030)", with how often it does not come at all where that is worth saying. */
export function arrivalWords(summary: Summary, slug: ThresholdSlug): string {
	const { quantiles, notByHorizon } = summary.thresholds[slug];
	const never = `not by ${Math.floor(summary.scenario.horizon)} in ${formatOutOf(notByHorizon)}`;
	if (quantiles.p50 === null) return never;
	const median = medianYear(summary, slug);
	const range = middleYears(summary, slug);
	const years = range === median ? median : `${median} (8 of 10: ${range})`;
	return notByHorizon.share >= WORTH_SAYING ? `${years}; ${never}` : years;
}
