import { log2 } from '../../draws/logarithmToBase.ts';
import { HORIZON_LEVELS_1 } from '../presets/scenarios/levels1.ts';
import type { ThresholdSlug } from '../thresholds.ts';

/** A straight line of task lengths: what a level means in years where nothing else is uncertain. */
export interface Trend {
	name: string;
	/** Calendar year at which the task length is `nowHours`. */
	year: number;
	/** Length of tasks done with 50% success, in hours of an expert's work. */
	nowHours: number;
	doublingYears: number;
}

/** METR's trend since 2023 carried on, and a slow one: the last level its tasks measure well, and seven months a doubling. */
export const TRENDS: readonly Trend[] = [
	{ name: 'METR’s trend since 2023', year: 2026.9, nowHours: 33, doublingYears: 0.3525 },
	{ name: 'a slow trend of seven months a doubling', year: 2026.9, nowHours: 16, doublingYears: 7 / 12 }
];

/**
 * The years in which a trend passes the default levels of a threshold (1 in 10 below, the middle, 1 in 10 above):
 * derived from the levels, which are judgement.
 */
export function crossingYears(slug: ThresholdSlug, trend: Trend): { p10: number; p50: number; p90: number } {
	const yearOf = (hours: number) => trend.year + log2(hours / trend.nowHours) * trend.doublingYears;
	const { p10, p50, p90 } = HORIZON_LEVELS_1[slug];
	return { p10: yearOf(p10), p50: yearOf(p50), p90: yearOf(p90) };
}
