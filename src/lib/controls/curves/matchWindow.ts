import type { LevelCurve } from './medianCurve.ts';

/** The stretch of a curve in which another kind of curve is to follow it: from the start to its end. */
export interface MatchWindow {
	/** Years after the start; above 0. */
	years: number;
	/** What the curve has gained by then; above 0 and finite. */
	gain: number;
}

/**
 * From the start as far as the curve is in the picture: to its right edge, or to where the curve leaves it at the top.
 *
 * @param spanYears years that the picture shows
 * @param topGain gain at the top of the picture
 */
export function matchWindow(curve: LevelCurve, spanYears: number, topGain: number): MatchWindow {
	const untilTop = topGain > 0 ? curve.yearsOf(topGain) : Infinity;
	if (untilTop > 0 && untilTop < spanYears) return { years: untilTop, gain: topGain };
	const gain = curve.gainAfter(spanYears);
	// What stands still gives no pace: one step in all the time is as slow as any picture shows.
	return { years: spanYears, gain: gain > 0 && gain < Infinity ? gain : 1 };
}
