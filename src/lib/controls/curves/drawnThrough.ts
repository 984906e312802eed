import type { DrawnCurve } from '../../core/index.ts';
import { rounded } from '../fields/formatNumber.ts';
import type { LevelCurve, LevelFrame } from './medianCurve.ts';

const POINTS = 6;
/** Years in a drawing are kept to a hundredth, levels to so many digits. */
const LEVEL_DIGITS = 3;

/** A drawn curve through a curve's levels at about six years of a stretch, each above the one before. */
export function drawnThrough(curve: LevelCurve, frame: LevelFrame, years: number): DrawnCurve {
	const points: [number, number][] = [];
	for (let index = 1; index <= POINTS; index++) {
		const year = Math.round((frame.startYear + (years * index) / POINTS) * 100) / 100;
		const level = rounded(curve.levelAfter(year - frame.startYear), LEVEL_DIGITS);
		const before = points.at(-1) ?? [frame.startYear, -Infinity];
		if (year > before[0] && level > before[1] && level < Infinity) points.push([year, level]);
	}
	if (points.length === 0)
		points.push([Math.round((frame.startYear + years) * 100) / 100, rounded(frame.levelNow, LEVEL_DIGITS)]);
	return { kind: 'drawn', points };
}
