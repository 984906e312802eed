import { kemenyOrder } from '../../core/summaries/kemenyOrder.ts';
import { THRESHOLD_SLUGS, thresholdOf, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import type { Summary } from '../../core/summaries/summary.ts';
import { isOrderByHand, orderByHand, type OrderByHand } from './orderByHand.ts';

/**
 * `agreement`: the one order that agrees with most pairs; `median`: by median arrival, the sooner the earlier; `number`: by
 * the thresholds' numbers; `first` and `last`: by how often each is the first, or the last, of all nine; the name of a
 * threshold: by how often each comes before that one; all nine: by hand.
 */
export type ThresholdOrder =
	'agreement' | 'median' | 'number' | 'first' | 'last' | ThresholdSlug | OrderByHand;

/** The orders that are offered, the default first. */
export const THRESHOLD_ORDERS: readonly { value: ThresholdOrder; label: string }[] = [
	{ value: 'agreement', label: 'agrees with most pairs' },
	{ value: 'median', label: 'by median arrival' },
	{ value: 'number', label: 'by number' },
	{ value: 'first', label: 'most often first' },
	{ value: 'last', label: 'least often last' },
	...THRESHOLD_SLUGS.map((slug) => ({
		value: slug,
		label: `most often before ${thresholdOf(slug).shortName}`
	}))
];

/** The default where a value is none of the offered. */
export const thresholdOrderOf = (value: string | undefined): ThresholdOrder =>
	offeredOrders(value).find((order) => order.value === value)?.value ?? 'agreement';

/** What is offered beside the order that is wanted: that one, too, where it is one by hand. */
export const offeredOrders = (wanted?: string): { value: ThresholdOrder; label: string }[] => [
	...THRESHOLD_ORDERS,
	...(wanted !== undefined && isOrderByHand(wanted) ? [{ value: wanted, label: 'by hand' }] : [])
];

/** The nine thresholds as the matrix lists them; of equal ones the lower number comes first. */
export function orderThresholds(summary: Summary, order: ThresholdOrder): ThresholdSlug[] {
	if (isOrderByHand(order)) return orderByHand(order)!;
	const { thresholds, precedence } = summary;
	switch (order) {
		case 'number':
			return [...THRESHOLD_SLUGS];
		case 'agreement': {
			const before = THRESHOLD_SLUGS.map((row) =>
				THRESHOLD_SLUGS.map((column) => (row === column ? 0 : precedence[row][column].share))
			);
			return kemenyOrder(before).map((index) => THRESHOLD_SLUGS[index]!);
		}
		case 'median': {
			const median = (slug: ThresholdSlug) => thresholds[slug].quantiles.p50 ?? Number.MAX_VALUE;
			// Those whose median lies beyond the horizon come last, the likelier to arrive first.
			const never = (slug: ThresholdSlug) => thresholds[slug].notByHorizon.share;
			return sorted((one, other) => median(one) - median(other) || never(one) - never(other));
		}
		case 'first':
			return sorted((one, other) => thresholds[other].ranks[0]! - thresholds[one].ranks[0]!);
		case 'last':
			return sorted((one, other) => thresholds[one].ranks[8]! - thresholds[other].ranks[8]!);
		default: {
			// The threshold itself stands where "before" turns into "after".
			const share = (slug: ThresholdSlug) => (slug === order ? 0.5 : precedence[slug][order].share);
			return sorted((one, other) => share(other) - share(one));
		}
	}
}

const sorted = (compare: (one: ThresholdSlug, other: ThresholdSlug) => number): ThresholdSlug[] =>
	[...THRESHOLD_SLUGS].sort(
		(one, other) => compare(one, other) || thresholdOf(one).number - thresholdOf(other).number
	);
