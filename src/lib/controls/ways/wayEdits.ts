import type { Scenario, ThresholdSlug, ThresholdSummary, Way } from '../../core/index.ts';
import { THRESHOLD_SLUGS } from '../../core/scenario/thresholds.ts';
import { asLag, asLevel, asYear } from '../beliefs/otherKindOfWay.ts';

/** How a way is said: a level on one of the axes, a year, or some time after another threshold. */
export type WayKind = `level:${string}` | 'year' | 'follows';

/** As many as a scenario may hold for one threshold. */
export const MOST_WAYS = 8;

export const kindOfWay = (way: Way): WayKind =>
	'level' in way ? `level:${way.axis}` : 'year' in way ? 'year' : 'follows';

/** What a way can be made from: what is believed, what the preset says of this threshold, and when it is reached. */
export interface WayContext {
	slug: ThresholdSlug;
	scenario: Scenario;
	preset: Scenario;
	arrival: ThresholdSummary;
}

/** The same way, said in another kind, under the same name. */
export function wayOfKind(way: Way, kind: WayKind, { slug, scenario, preset, arrival }: WayContext): Way {
	if (kindOfWay(way) === kind) return way;
	if (kind === 'year') return asYear(arrival, scenario.horizon, way.name);
	if (kind === 'follows') {
		const said = preset.thresholds[slug].ways.flatMap((own) => ('follows' in own ? [own.follows] : []));
		const free = mayFollow(scenario, slug);
		const follows = said.find((other) => free.includes(other)) ?? free[0] ?? said[0];
		return follows ? asLag(preset.thresholds[slug], follows, way.name) : way;
	}
	const axis = scenario.axes.find(({ id }) => kind === `level:${id}`);
	if (!axis) return way;
	const before = 'level' in way ? scenario.axes.find(({ id }) => id === way.axis) : undefined;
	if ('level' in way && before?.unit === axis.unit && before.scale === axis.scale)
		return { ...way, axis: axis.id };
	return asLevel(preset.thresholds[slug], axis, way.name);
}

/** The thresholds that one may come some time after: those that wait for it neither directly nor through others. */
export function mayFollow({ thresholds }: Scenario, slug: ThresholdSlug): ThresholdSlug[] {
	const waiting = new Set<ThresholdSlug>([slug]);
	const waitsForThese = (other: ThresholdSlug) =>
		[
			...thresholds[other].after,
			...thresholds[other].ways.flatMap((way) => ('follows' in way ? [way.follows] : []))
		].some((before) => waiting.has(before));
	for (let known = 0; known < waiting.size;) {
		known = waiting.size;
		for (const other of THRESHOLD_SLUGS) if (waitsForThese(other)) waiting.add(other);
	}
	return THRESHOLD_SLUGS.filter((other) => !waiting.has(other));
}

/** The ways with one more at the end: directly in the year in which the threshold is reached now. */
export const withAnotherWay = (ways: readonly Way[], { arrival, scenario }: WayContext): Way[] => [
	...ways,
	asYear(arrival, scenario.horizon)
];

/** The ways with one moved a place earlier (-1) or later (1). */
export function withWayMoved(ways: readonly Way[], index: number, by: -1 | 1): Way[] {
	const moved = [...ways];
	const [way] = moved.splice(index, 1);
	if (way) moved.splice(index + by, 0, way);
	return moved;
}
