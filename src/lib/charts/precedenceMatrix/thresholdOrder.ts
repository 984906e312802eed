import { THRESHOLD_SLUGS, thresholdOf, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import type { Summary } from '../../core/summaries/summary.ts';

/** By median arrival (the sooner the earlier), or by the thresholds' numbers. */
export type ThresholdOrder = 'median' | 'number';

/** The nine thresholds as the matrix lists them. Those whose median lies beyond the horizon come last, the likelier to arrive first. */
export function orderThresholds({ thresholds }: Summary, order: ThresholdOrder): ThresholdSlug[] {
	if (order === 'number') return [...THRESHOLD_SLUGS];
	const median = (slug: ThresholdSlug) => thresholds[slug].quantiles.p50 ?? Number.MAX_VALUE;
	const never = (slug: ThresholdSlug) => thresholds[slug].notByHorizon.share;
	return [...THRESHOLD_SLUGS].sort(
		(one, other) =>
			median(one) - median(other) ||
			never(one) - never(other) ||
			thresholdOf(one).number - thresholdOf(other).number
	);
}
