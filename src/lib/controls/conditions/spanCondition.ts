import type { ThresholdSlug } from '../../core/scenario/thresholds.ts';

/** A threshold is reached between two dates (decimal years, the earlier first). */
export const spanCondition = (threshold: ThresholdSlug, from: number, to: number): string =>
	`${from} < ${threshold} and ${threshold} < ${to}`;
