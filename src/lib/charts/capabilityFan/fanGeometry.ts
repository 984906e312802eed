import { linearScale, logScale } from '../frame/linearScale.ts';
import { bandPath, linePath, type Pixels } from '../frame/linePath.ts';
import type { CapabilityAxis } from '../../core/scenario/scenario.ts';
import type { AxisSummary } from '../../core/summaries/summary.ts';
import type { TimePlot } from '../frame/timePlot.ts';
import type { LevelBand } from './levelBands.ts';
import type { MetrPoint } from './metrPoints.ts';

type Percentile = 'p10' | 'p25' | 'p50' | 'p75' | 'p90';
type YearLevels = AxisSummary['byYear'][number];

export interface FanGeometry {
	/** A level in pixels from the top; levels beyond the axis, and Infinity, lie beyond its ends. */
	y: (level: number | null) => number;
	/** Lowest and highest level of the axis. */
	levels: [number, number];
	/** Paths of the bands and of the median. */
	outer: string;
	inner: string;
	median: string;
}

/** Levels that the axis shows: those of today, of the measurements and of the thresholds, with some air. */
export function fanLevels(
	{ scale }: Pick<CapabilityAxis, 'scale'>,
	byYear: readonly YearLevels[],
	bands: readonly LevelBand[],
	points: readonly MetrPoint[]
): [number, number] {
	const isFinite = (level: number | null): level is number => level !== null && Number.isFinite(level);
	const today = byYear[0];
	const low = [
		...[today?.p10 ?? null, ...bands.map(({ p10 }) => p10), ...points.map(({ low }) => low)].filter(isFinite)
	];
	const wanted = [today?.p90 ?? null, ...bands.map(({ reach }) => reach)].filter(isFinite);
	// Without thresholds on the axis, as far as the middle future goes.
	if (bands.length === 0) wanted.push(...byYear.map(({ p50 }) => p50).filter(isFinite));
	const high = Math.max(...wanted, ...points.map(({ high }) => high), 1e-6);
	const lowest = Math.min(...low, high);
	if (scale === 'log2') return [lowest / 1.6, high * 4];
	const air = 0.08 * (high - lowest || 1);
	return [lowest - air, high + air];
}

/** The fan's paths on a plot between `top` and `bottom`. */
export function fanGeometry(
	axis: Pick<CapabilityAxis, 'scale'>,
	byYear: readonly YearLevels[],
	levels: [number, number],
	{ x }: TimePlot,
	[top, bottom]: [number, number]
): FanGeometry {
	const scale = axis.scale === 'log2' ? logScale(levels, [bottom, top]) : linearScale(levels, [bottom, top]);
	// A path cannot go to infinity: beyond the top by the plot's height is far enough to look vertical.
	const above = top - 2 * (bottom - top);
	const y = (level: number | null) =>
		level === null || level === Infinity ? above : Math.min(Math.max(scale(level), above), bottom + 2000);
	const lastYear = x.domain()[1] as number;
	// One year more than is shown, so that the curve leaves the plot at its true slope; the picture is clipped there.
	const end = byYear.findIndex(({ year }) => year >= lastYear);
	const shown = end < 0 ? byYear : byYear.slice(0, end + 1);
	const pointsOf = (percentile: Percentile) =>
		shown.map((levels): Pixels => [x(levels.year), y(levels[percentile])]);
	return {
		y,
		levels,
		outer: bandPath(pointsOf('p90'), pointsOf('p10')),
		inner: bandPath(pointsOf('p75'), pointsOf('p25')),
		median: linePath(pointsOf('p50'))
	};
}
