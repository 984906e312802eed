import { isThresholdSlug, THRESHOLD_COUNT, type ThresholdSlug } from '../../core/scenario/thresholds.ts';

/** All nine in an order of the reader's own, first to last: "deception.reflection.incentive. …". */
export type OrderByHand = `${string}.${string}`;

const SEPARATOR = '.';

export const textOfOrder = (slugs: readonly ThresholdSlug[]): OrderByHand =>
	slugs.join(SEPARATOR) as OrderByHand;

/** The nine of such a text; null where it is none: one is missing, named twice, or unknown. */
export function orderByHand(text: string): ThresholdSlug[] | null {
	const slugs = text.split(SEPARATOR);
	return slugs.every(isThresholdSlug) &&
		slugs.length === THRESHOLD_COUNT &&
		new Set(slugs).size === slugs.length
		? slugs
		: null;
}

export const isOrderByHand = (text: string): text is OrderByHand => orderByHand(text) !== null;

/** An order with one of its rows moved to another place; the rest keep their sequence. */
export function movedRow(slugs: readonly ThresholdSlug[], from: number, to: number): ThresholdSlug[] {
	const left = slugs.toSpliced(from, 1);
	return left.toSpliced(Math.min(Math.max(to, 0), left.length), 0, slugs[from]!);
}
