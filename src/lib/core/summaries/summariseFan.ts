import { pow } from '../draws/power.ts';
import { FAN_BINS, fanScale } from '../futures/capabilityFan.ts';
import type { RunPlan } from '../futures/prepareRun.ts';
import type { CapabilityAxis } from '../scenario/scenario.ts';
import type { Counts } from './counts.ts';
import type { AxisSummary } from './summary.ts';

const PROBABILITIES = { p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9 } as const;

/** Quantiles of the level on one axis at the start and at each beginning of a year. */
export function summariseFan(
	plan: RunPlan,
	counts: Counts,
	axis: CapabilityAxis,
	index: number
): AxisSummary {
	const { low, high } = fanScale(axis, plan.scenario);
	const binWidth = (high - low) / FAN_BINS;
	const levelAt = (progress: number): number => (axis.scale === 'log2' ? pow(2, progress) : progress);
	const byYear = plan.fanYears.map((year, y) => {
		const from = (index * plan.fanYears.length + y) * FAN_BINS;
		const table = counts.fan.subarray(from, from + FAN_BINS);
		let total = 0;
		for (const count of table) total += count;
		const level = (probability: number): number | null => {
			const progress = progressQuantile(table, total * probability);
			return progress === null ? null : levelAt(low + progress * binWidth);
		};
		return {
			year,
			p10: level(PROBABILITIES.p10),
			p25: level(PROBABILITIES.p25),
			p50: level(PROBABILITIES.p50),
			p75: level(PROBABILITIES.p75),
			p90: level(PROBABILITIES.p90)
		};
	});
	return { byYear };
}

/** In bins from the first; null in the last bin, which takes everything beyond. */
function progressQuantile(table: Uint32Array, target: number): number | null {
	let below = 0;
	for (let bin = 0; bin < FAN_BINS - 1; bin++) {
		const inBin = table[bin]!;
		if (inBin > 0 && below + inBin >= target) return bin + (target - below) / inBin;
		below += inBin;
	}
	return null;
}
