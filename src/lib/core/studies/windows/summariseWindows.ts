import { TICKS_PER_YEAR } from '../../futures/eventKey.ts';
import { windowPlan } from '../../summaries/windowPlan.ts';
import type { StudyPlan } from '../prepareStudy.ts';
import { shareOfGroup } from '../shareOfGroup.ts';
import type { WindowStudy } from '../study.ts';
import type { StudyCounts } from '../studyCounts.ts';
import type { LengthBins } from './windowLengths.ts';

/** For how long each capability range is open. */
export function summariseWindows(plan: StudyPlan, counts: StudyCounts): WindowStudy[] {
	const { proposals } = plan.run;
	const { ofProposal, windows } = windowPlan(proposals);
	const bins = plan.lengthBins;
	return windows.map(({ opens, closes }, w) => {
		const table = counts.lengths.subarray(w * bins.count, (w + 1) * bins.count);
		const never = table[0]!;
		const opened = counts.kept - never;
		const quantile = (probability: number) => lengthQuantile(table, bins, opened, probability);
		return {
			proposals: proposals.filter((_, p) => ofProposal[p] === w).map(({ id }) => id),
			opens: [...opens],
			closes: [...closes],
			neverOpens: shareOfGroup(never, counts.kept),
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
