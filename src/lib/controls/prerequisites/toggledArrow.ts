import type { ThresholdSlug } from '../../core/index.ts';

/** What a threshold waits for, with one more, or without it where it was there already. */
export const toggledArrow = (after: readonly ThresholdSlug[], from: ThresholdSlug): ThresholdSlug[] =>
	after.includes(from) ? after.filter((slug) => slug !== from) : [...after, from];
