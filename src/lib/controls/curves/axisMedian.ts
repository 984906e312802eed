import type { CapabilityAxis, Scenario } from '../../core/index.ts';
import { medianOf } from '../beliefs/quantityShape.ts';
import { likeliestCurve } from './likeliestCurve.ts';
import { medianCurve, type Expressions, type LevelCurve, type LevelFrame } from './medianCurve.ts';

/** What an axis's curves need to know to be followed from its middle level now. */
export const axisFrame = (
	axis: CapabilityAxis,
	{ start, horizon }: Pick<Scenario, 'start' | 'horizon'>
): LevelFrame => ({
	scale: axis.scale,
	startYear: start,
	horizonYear: horizon,
	levelNow: medianOf(axis.now),
	...(axis.pastDoublingYears === undefined ? {} : { pastYears: medianOf(axis.pastDoublingYears) })
});

/** The middle curve of an axis; of a mixture, that of its likeliest curve. */
export const axisMedian = (axis: CapabilityAxis, scenario: Scenario, expressions: Expressions): LevelCurve =>
	medianCurve(likeliestCurve(axis.curve), axisFrame(axis, scenario), expressions);
