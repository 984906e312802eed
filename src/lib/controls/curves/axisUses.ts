import type { LevelWay, Scenario } from '../../core/index.ts';
import { THRESHOLD_SLUGS, type ThresholdSlug } from '../../core/scenario/thresholds.ts';

/** Where a scenario asks for levels on an axis. */
export interface AxisUses {
	ways: { slug: ThresholdSlug; index: number; way: LevelWay }[];
	/** Whether the help of contained systems is measured on it. */
	ramp: boolean;
}

export function axisUses({ thresholds, prongs }: Scenario, id: string): AxisUses {
	const ways = THRESHOLD_SLUGS.flatMap((slug) =>
		thresholds[slug].ways.flatMap((way, index) =>
			'axis' in way && way.axis === id ? [{ slug, index, way }] : []
		)
	);
	const rescue = thresholds.rescue.ways[0];
	const implied = rescue && 'axis' in rescue ? rescue.axis : undefined;
	return { ways, ramp: prongs?.ramp !== undefined && (prongs.ramp.axis ?? implied) === id };
}
