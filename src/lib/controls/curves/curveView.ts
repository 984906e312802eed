import { fanLevels } from '../../charts/capabilityFan/fanGeometry.ts';
import { levelBands } from '../../charts/capabilityFan/levelBands.ts';
import { plotYears } from '../../charts/frame/plotYears.ts';
import type { CapabilityAxis, Scenario, Summary } from '../../core/index.ts';
import { medianOf, rangeOf } from '../beliefs/quantityShape.ts';
import type { CurveView } from './curvePlot.ts';
import type { LevelCurve } from './medianCurve.ts';

/**
 * What the picture of an axis shows: from the start to where the charts end (or to the horizon), and from today's levels
 * to the highest that a threshold asks for, or without thresholds as far as the middle curve comes. Drawn points are in it.
 *
 * @param scenario the last that fitted
 */
export function curveView(
	axis: CapabilityAxis,
	median: LevelCurve | null,
	scenario: Scenario,
	summary: Summary,
	toHorizon: boolean
): CurveView {
	const { start, horizon } = scenario;
	const points = drawnPoints(axis);
	const chartsEnd = Math.max(start + 1, plotYears(summary)[1], ...points.map(([year]) => year + 0.5));
	const last = toHorizon ? horizon : Math.min(Math.max(horizon, start + 1), chartsEnd);
	const now = rangeOf(axis.now) ?? { low: medianOf(axis.now), high: medianOf(axis.now) };
	const middle = (year: number, level: number) => ({
		year,
		p10: level,
		p25: level,
		p50: level,
		p75: level,
		p90: level
	});
	const byYear = [
		{ ...middle(start, medianOf(axis.now)), p10: now.low, p90: now.high },
		...[0.5, 1].map((portion) => {
			const years = (last - start) * portion;
			return middle(start + years, median?.levelAfter(years) ?? now.high);
		})
	];
	const [low, high] = fanLevels(axis, byYear, levelBands(scenario, axis.id), []);
	const levels = points.map(([, level]) => level).filter((level) => axis.scale === 'linear' || level > 0);
	const air =
		axis.scale === 'log2' ? (level: number) => level * 4 : (level: number) => level + (high - low) / 20;
	return {
		years: [start, last],
		levels: [Math.min(low, ...levels), Math.max(high, ...levels.map(air))]
	};
}

const drawnPoints = ({ curve }: CapabilityAxis): [number, number][] =>
	(curve.kind === 'mixture' ? curve.of.map((item) => item.curve) : [curve]).flatMap((one) =>
		one.kind === 'drawn' ? one.points : []
	);
