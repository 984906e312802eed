import { thresholdIndex, type ThresholdSlug } from '../scenario/thresholds.ts';
import type { FutureFacts } from './futureFacts.ts';

/** When a capability range opens and closes, and by which threshold's arrival. Infinity = not by the horizon. */
export interface FutureRange {
	opensYear: number;
	/** null = it is open from the start. */
	opensBy: ThresholdSlug | null;
	closesYear: number;
	closesBy: ThresholdSlug | null;
	isEverOpen: boolean;
}

/** A proposal's capability range in one future: it opens with the last of `opens`, and closes with the first of `closes`. */
export function rangeOf(
	{ opens, closes }: { opens: readonly ThresholdSlug[]; closes: readonly ThresholdSlug[] },
	{ startYear, arrivalYears }: Pick<FutureFacts, 'startYear' | 'arrivalYears'>
): FutureRange {
	const isEarlier = (one: ThresholdSlug, other: ThresholdSlug): boolean =>
		arrivalYears[one] < arrivalYears[other] ||
		(arrivalYears[one] === arrivalYears[other] && thresholdIndex(one) < thresholdIndex(other));
	const opensBy = opens.reduce<ThresholdSlug | null>(
		(last, slug) => (last === null || isEarlier(last, slug) ? slug : last),
		null
	);
	const closesBy = closes.reduce<ThresholdSlug | null>(
		(first, slug) => (first === null || isEarlier(slug, first) ? slug : first),
		null
	);
	const opensYear = opensBy === null ? startYear : arrivalYears[opensBy];
	const closesYear = closesBy === null ? Infinity : arrivalYears[closesBy];
	const isInTime =
		opensBy === null || closesBy === null ? opensYear < closesYear : isEarlier(opensBy, closesBy);
	const isEverOpen = opensYear !== Infinity && isInTime;
	return { opensYear, opensBy, closesYear, closesBy, isEverOpen };
}
