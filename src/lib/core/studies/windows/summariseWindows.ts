import { TICKS_PER_YEAR } from '../../futures/eventKey.ts';
import { windowPlan } from '../../summaries/windowPlan.ts';
import { binQuantiles } from '../../summaries/binQuantiles.ts';
import type { TimeBins } from '../../summaries/timeBins.ts';
import type { StudyPlan } from '../prepareStudy.ts';
import { shareOfGroup } from '../shareOfGroup.ts';
import type { WindowStudy } from '../study.ts';
import type { StudyCounts } from '../studyCounts.ts';
import type { LengthBins } from './windowLengths.ts';

/** When each capability range is open, and for how long. */
export function summariseWindows(plan: StudyPlan, counts: StudyCounts): WindowStudy[] {
	const { proposals, verdictBins } = plan.run;
	const { ofProposal, windows } = windowPlan(proposals);
	const bins = plan.lengthBins;
	return windows.map(({ opens, closes }, w) => {
		const table = counts.lengths.subarray(w * bins.count, (w + 1) * bins.count);
		const [from, to] = [w * verdictBins.count, (w + 1) * verdictBins.count];
		const openings = counts.windowOpens.subarray(from, to);
		const closings = counts.windowCloses.subarray(from, to);
		const never = table[0]!;
		const opened = counts.kept - never;
		const quantile = (probability: number) => lengthQuantile(table, bins, opened, probability);
		return {
			proposals: proposals.filter((_, p) => ofProposal[p] === w).map(({ id }) => id),
			opens: [...opens],
			closes: [...closes],
			neverOpens: shareOfGroup(never, counts.kept),
			open: binQuantiles(openings, verdictBins, opened),
			close: binQuantiles(closings, verdictBins, opened),
			openByTime: openByTime(openings, closings, verdictBins, counts.kept),
			openAtHorizon: shareOfGroup(table[bins.count - 1]!, opened),
			lengthYears: {
				p10: quantile(0.1),
				p25: quantile(0.25),
				p50: quantile(0.5),
				p75: quantile(0.75),
				p90: quantile(0.9)
			}
		};
	});
}

/** Linear within a bin; null where it is still open at the horizon, or never opens. */
function lengthQuantile(
	table: Uint32Array,
	{ binTicks, count }: LengthBins,
	opened: number,
	probability: number
): number | null {
	const target = probability * opened;
	let below = 0;
	for (let bin = 1; bin < count - 1; bin++) {
		const inBin = table[bin]!;
		if (inBin > 0 && below + inBin >= target)
			return ((bin - 1 + (target - below) / inBin) * binTicks) / TICKS_PER_YEAR;
		below += inBin;
	}
	return null;
}

/** The share of `kept` futures in which the range is open at each edge between bins, from the first to the horizon. */
function openByTime(
	openings: Uint32Array,
	closings: Uint32Array,
	{ firstYear, binYears, count }: TimeBins,
	kept: number
): [year: number, share: number][] {
	const points: [year: number, share: number][] = [];
	let open = 0;
	// Bin 1 ends where bin 2 begins: at the first year.
	for (let bin = 1; bin < count - 2; bin++) {
		open += openings[bin]! - closings[bin]!;
		points.push([firstYear + (bin - 1) * binYears, kept > 0 ? open / kept : 0]);
	}
	return points;
}
