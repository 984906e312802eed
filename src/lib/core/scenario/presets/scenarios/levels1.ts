import type { QuantilesQuantity } from '../../scenario.ts';
import type { ThresholdSlug } from '../../thresholds.ts';

const hours = (p10: number, p50: number, p90: number): QuantilesQuantity => ({ p10, p50, p90, scale: 'log' });

/**
 * For every threshold, the task horizon (hours of work that an expert would need, done by the AI with 50% success) at
 * which it is reached under the strong definitions of `thresholds.ts`.
 */
export const HORIZON_LEVELS_1: Record<ThresholdSlug, QuantilesQuantity> = {
	deception: hours(2, 40, 1000),
	reflection: hours(4, 100, 5000),
	incentive: hours(1, 16, 300),
	escape: hours(30, 500, 20_000),
	intent: hours(1, 10, 300),
	awareness: hours(1, 8, 100),
	coherence: hours(40, 400, 10_000),
	opacity: hours(10, 150, 5000),
	rescue: hours(200, 4000, 200_000)
};
