import type { Share, Summary } from '../../core/index.ts';
import { THRESHOLD_SLUGS, type ThresholdSlug } from '../../core/scenario/thresholds.ts';

/** What a list shows of a scenario's summary: little, so that it can be kept with the scenario. */
export interface Glance {
	/** Middle arrivals in decimal years with the 95% interval of their sampling error; null = not by the horizon. */
	medians: Record<ThresholdSlug, { year: number | null; low: number | null; high: number | null }>;
	horizon: number;
	/** Whether only futures count that fit a condition. */
	isConditional: boolean;
	/** Rescue before escape. */
	rescueFirst: Share;
	/** The proposal that survives most often; absent where none is counted. */
	best?: { name: string; survives: Share };
}

export function glanceOf({ scenario, thresholds, precedence, proposals }: Summary): Glance {
	const [best] = Object.values(proposals).sort((one, other) => other.survives.share - one.survives.share);
	return {
		medians: Object.fromEntries(
			THRESHOLD_SLUGS.map((slug) => {
				const { quantiles, medianInterval } = thresholds[slug];
				return [slug, { year: quantiles.p50, ...medianInterval }];
			})
		) as Glance['medians'],
		horizon: scenario.horizon,
		isConditional: scenario.given !== undefined,
		rescueFirst: precedence.rescue.escape,
		...(best && { best: { name: best.name, survives: best.survives } })
	};
}
