import { linearScale, logScale } from '../../charts/frame/linearScale.ts';
import type { TimePlot } from '../../charts/frame/timePlot.ts';
import { levelOf, progressOf } from './medianCurve.ts';

/** What part of an axis and of time a picture shows. */
export interface CurveView {
	years: [first: number, last: number];
	levels: [low: number, high: number];
}

/** A picture's places, in pixels, as years and levels, and back. */
export interface CurvePlot extends TimePlot {
	width: number;
	height: number;
	top: number;
	bottom: number;
	scale: 'log2' | 'linear';
	view: CurveView;
	/** Levels beyond the picture lie beyond its edges. */
	y(level: number): number;
	yearAt(x: number): number;
	levelAt(y: number): number;
	/** The nearest place inside. */
	insideX(x: number): number;
	insideY(y: number): number;
}

const LEFT = 66;
const GUTTER = 26;
const TOP = 14;
const UNDER = 22;

export function curvePlot(
	width: number,
	height: number,
	view: CurveView,
	scale: 'log2' | 'linear'
): CurvePlot {
	const [left, right, top, bottom] = [LEFT, Math.max(LEFT + 60, width - GUTTER), TOP, height - UNDER];
	const [first, last] = view.years;
	const y = (scale === 'log2' ? logScale : linearScale)(view.levels, [bottom, top]);
	const [low, high] = view.levels.map((level) => progressOf(level, { scale })) as [number, number];
	return {
		width,
		height,
		left,
		right,
		top,
		bottom,
		scale,
		view,
		isNarrow: true,
		x: linearScale(view.years, [left, right]),
		y,
		yearAt: (x) => first + ((x - left) / (right - left)) * (last - first),
		levelAt: (pixels) => levelOf(low + ((bottom - pixels) / (bottom - top)) * (high - low), { scale }),
		insideX: (x) => Math.min(right, Math.max(left, x)),
		insideY: (pixels) => Math.min(bottom, Math.max(top, pixels))
	};
}
