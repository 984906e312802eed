import { levelInWords } from '../../charts/capabilityFan/levelTicks.ts';
import type { CapabilityAxis } from '../../core/index.ts';
import type { CurveView } from './curvePlot.ts';
import type { LevelCurve } from './medianCurve.ts';

/**
 * Where the middle curve stands after a quarter, half and all of the years that a picture shows, in whole years, and when
 * it leaves the picture at the top.
 */
export function curveSentence(
	median: LevelCurve,
	{ years: [first, last], levels: [, top] }: CurveView,
	axis: Pick<CapabilityAxis, 'unit'>
): string {
	const leaves = first + median.yearsUntil(top);
	const end = Math.min(last, leaves);
	const years = [0.25, 0.6, 1].map((portion) => Math.floor(first + (end - first) * portion));
	const stands = [...new Set(years)]
		.filter((year) => year > first)
		.map((year) => `in ${year} at ${levelInWords(axis, median.levelAfter(year - first))}`);
	const parts = [
		...(stands.length > 0 ? [`stands ${stands.join(', ')}`] : []),
		...(leaves <= last ? [`passes all that is shown in ${Math.floor(leaves)}`] : [])
	];
	return `The middle curve ${parts.join(', and ') || `stays where it is`}.`;
}
