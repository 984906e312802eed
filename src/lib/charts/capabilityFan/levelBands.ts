import { distributionOf } from '../../core/quantities/distributionOf.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { THRESHOLD_SLUGS, type ThresholdSlug } from '../../core/scenario/thresholds.ts';

/** Where a threshold is believed to lie on an axis; Infinity = it may never come by this way. */
export interface LevelBand {
	slug: ThresholdSlug;
	/** The way's name where the threshold has more than one on this axis. */
	way: string | null;
	p10: number;
	p50: number;
	p90: number;
	/** The 90th percentile among the futures in which it can come by this way at all: as far as the axis need go. */
	reach: number;
}

/** z of a standard normal below which one tenth lies, with the sign changed. */
const TENTH = 1.2815515655446004;

/** Every way by which a threshold can be reached on the axis, lowest median first. */
export function levelBands({ thresholds }: Scenario, axisId: string): LevelBand[] {
	return THRESHOLD_SLUGS.flatMap((slug) => {
		const ways = thresholds[slug].ways.filter((way) => 'axis' in way && way.axis === axisId);
		return ways.map((way, index): LevelBand => {
			const quantity = 'level' in way ? way.level : Infinity;
			const level = distributionOf(quantity);
			const ifEver = typeof quantity === 'number' ? level : distributionOf({ ...quantity, never: 0 });
			return {
				slug,
				way: ways.length > 1 ? (way.name ?? `way ${index + 1}`) : null,
				p10: level.quantile(-TENTH),
				p50: level.quantile(0),
				p90: level.quantile(TENTH),
				reach: ifEver.quantile(TENTH)
			};
		});
	}).sort((a, b) => a.p50 - b.p50 || a.p10 - b.p10);
}
