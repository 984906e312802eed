import type { CapabilityAxis, Quantity, Scenario } from '../../core/index.ts';
import { rounded } from '../fields/formatNumber.ts';
import { axisFrame } from './axisMedian.ts';
import { progressOf, type Expressions } from './medianCurve.ts';
import { sampledCurve, sampleQuantile, spreadValues } from './sampledCurve.ts';

const MOST_NEVER = 0.95;
const LEAST_NEVER = 0.01;
const tenth = (year: number) => Math.round(year * 10) / 10;

/**
 * The years in which a level is reached on an axis, as a belief of its own: curve, level now and the level itself are
 * taken as uncertain as they are. What comes after the horizon counts as never.
 */
export function levelArrival(
	level: Quantity,
	axis: CapabilityAxis,
	scenario: Scenario,
	expressions: Expressions
): Quantity {
	const { startYear, horizonYear } = axisFrame(axis, scenario);
	const now = spreadValues(axis.now, 0).map((value) => progressOf(value, axis));
	// The first number drawn is the level now, so the curve's begin behind it.
	const { kernel, futures, nextDraw } = sampledCurve(
		axis.curve,
		axisFrame(axis, scenario),
		now,
		expressions,
		1
	);
	const levels = spreadValues(level, nextDraw);
	const past = new Float64Array(futures);
	kernel.pastYearsPerDoubling(past);
	if (axis.pastDoublingYears !== undefined) past.set(spreadValues(axis.pastDoublingYears, nextDraw + 1));
	const years = Float64Array.from({ length: futures }, (_, i) => {
		if (levels[i] === Infinity) return Infinity;
		const gain = progressOf(levels[i]!, axis) - now[i]!;
		return startYear + (gain < 0 ? gain * past[i]! : kernel.yearsOf(i, gain));
	});
	const arrived = years.filter((year) => year <= horizonYear);
	const never = rounded(1 - arrived.length / futures, 2);
	if (arrived.length === 0)
		return { p10: horizonYear - 2, p50: horizonYear - 1, p90: horizonYear, never: MOST_NEVER };
	const [p10, p50, p90] = [0.1, 0.5, 0.9].map((share) => tenth(sampleQuantile(arrived, share)));
	if (p10 === p90 && never < LEAST_NEVER) return p50!;
	return {
		p10: p10!,
		p50: p50!,
		p90: p90!,
		...(never >= LEAST_NEVER ? { never: Math.min(MOST_NEVER, never) } : {})
	};
}
