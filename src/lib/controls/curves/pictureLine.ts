import { linePath, type Pixels } from '../../charts/frame/linePath.ts';
import type { CurvePlot } from './curvePlot.ts';
import type { LevelCurve } from './medianCurve.ts';

const STEPS = 160;

/** The path of a curve over the years of a plot. What is beyond every number is drawn as far above. */
export function pictureLine(curve: LevelCurve, plot: CurvePlot): string {
	const [first, last] = plot.view.years;
	const above = plot.top - 2 * (plot.bottom - plot.top);
	const points: Pixels[] = [];
	for (let step = 0; step <= STEPS; step++) {
		const years = ((last - first) * step) / STEPS;
		const y = Math.max(above, Math.min(plot.y(curve.levelAfter(years)), plot.bottom + 1000));
		if (Number.isNaN(y)) continue;
		points.push([plot.x(first + years), y]);
		if (y === above) break;
	}
	return linePath(points);
}
