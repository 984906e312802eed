import type { Share } from '../../core/summaries/summary.ts';
import type { SweepDocument } from './sweepDocument.ts';
import { heatShare, type HeatMeasure } from './heatMeasure.ts';

export interface HeatPlace {
	share: Share;
	/** The values there. */
	across: number;
	up: number;
}

/** Where the measure is highest and where it is lowest of all points counted so far; null where none is. */
export function heatExtremes(
	{ points, across, up }: SweepDocument,
	measure: HeatMeasure
): { highest: HeatPlace; lowest: HeatPlace } | null {
	const places = points.flatMap((point, index): HeatPlace[] => {
		const share = heatShare(point, measure);
		if (!share) return [];
		const column = Math.floor(index / up.values.length);
		return [{ share, across: across.values[column]!, up: up.values[index % up.values.length]! }];
	});
	const [first, ...rest] = places;
	if (!first) return null;
	const better = (one: HeatPlace, other: HeatPlace): boolean => one.share.share > other.share.share;
	return {
		highest: rest.reduce((best, place) => (better(place, best) ? place : best), first),
		lowest: rest.reduce((worst, place) => (better(worst, place) ? place : worst), first)
	};
}
