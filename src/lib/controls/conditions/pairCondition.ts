import type { ThresholdSlug } from '../../core/scenario/thresholds.ts';

/** One threshold comes before another. */
export const pairCondition = (first: ThresholdSlug, second: ThresholdSlug): string => `${first} < ${second}`;
