const LEAST_PIXELS = 6;
const PIXELS_PER_YEAR = 8;
const MOST_PIXELS = 72;

/**
 * How far an event stands from the one before it on the time line, in pixels besides their text: further for a longer
 * time, but so that decades without events still fit.
 */
export const gapBefore = (year: number, yearBefore: number | undefined): number =>
	yearBefore === undefined
		? 0
		: Math.min(MOST_PIXELS, Math.round(LEAST_PIXELS + (year - yearBefore) * PIXELS_PER_YEAR));
