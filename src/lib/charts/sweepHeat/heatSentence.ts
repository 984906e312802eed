import { formatCount, formatOutOf } from '../../core/summaries/formatShare.ts';
import type { SweepDocument } from './sweepDocument.ts';
import { heatExtremes, type HeatPlace } from './heatExtremes.ts';
import { heatMeasureInWords, type HeatMeasure } from './heatMeasure.ts';
import { sweptPlaceInWords, sweptValueInWords } from './sweptValue.ts';

/** "Rescue comes before escape in 12 of 100 to 45 of 100 futures". */
export function heatTitle(document: SweepDocument, measure: HeatMeasure): string {
	const found = heatExtremes(document, measure);
	const words = heatMeasureInWords(document, measure);
	if (!found) return `${words}: nothing counted yet`;
	const [low, high] = [formatOutOf(found.lowest.share), formatOutOf(found.highest.share)];
	return low === high ? `${words} in ${low} futures everywhere` : `${words} in ${low} to ${high} futures`;
}

export const heatMeasures = ({ across, up }: SweepDocument): string =>
	`Of 100 futures, for each ${sweptPlaceInWords(across)}, from left to right, and ${sweptPlaceInWords(up)}, from below up; all else as in the scenario`;

/** Where it is highest and where lowest, and how much is still to be counted. */
export function heatSentence(document: SweepDocument, measure: HeatMeasure): string {
	const found = heatExtremes(document, measure);
	const left = document.points.filter((point) => !point).length;
	const rest =
		left > 0
			? ` ${formatCount(left)} of ${formatCount(document.points.length)} points are still to be counted.`
			: '';
	if (!found) return `Nothing is counted yet.${rest}`;
	const { across, up } = document;
	const where = (place: HeatPlace): string =>
		`${sweptValueInWords(across, place.across)} and ${sweptValueInWords(up, place.up)}`;
	const words = heatMeasureInWords(document, measure);
	return (
		`${words} in ${formatOutOf(found.highest.share)} futures at the most, with ${where(found.highest)}; ` +
		`in ${formatOutOf(found.lowest.share)} at the least, with ${where(found.lowest)}.${rest}`
	);
}
