import type { Share } from './summary.ts';

export { formatYear } from './formatYear.ts';

/**
 * How shares, counts and years are printed, in charts, on the page and in the terminal: digits never exceed what the
 * sampling error allows. With the error = the longer arm of the 95% interval, in percentage points:
 *
 *     error      a share     the interval    in plain words
 *     ≤ 0.1      62.1%       62.07–62.13%    62 of 100
 *     ≤ 1        62%         61.7–62.3%      62 of 100
 *     ≤ 5        about 62%   59–65%          about 62 of 100
 *     above 5    about 60%   53–71%          about 6 of 10
 *
 * So a step of the last printed digit is worth at least the error; after "about", at least a fifth of it. An interval
 * shows one digit more, in whole percents at the coarsest, and is rounded outwards: it never looks narrower than it is.
 */

export interface Precision {
	/** What one step of the last printed digit is worth, in percentage points. */
	unit: 0.1 | 1 | 10;
	/** Whether the error may exceed that unit, so that the number needs the word "about". */
	about: boolean;
}

/** Keeps 100 · 0.07 = 7.000000000000001 from being rounded to the next digit. */
const SLACK = 1e-9;

/** The longer arm of the 95% interval, in percentage points (small shares have lopsided intervals). */
export const errorPoints = ({ share, low, high }: Share): number =>
	100 * Math.max(high - share, share - low, 0);

/** The finest precision that the share's error allows. */
export function precisionOf(share: Share): Precision {
	const error = errorPoints(share) - SLACK;
	if (error <= 0.1) return { unit: 0.1, about: false };
	if (error <= 1) return { unit: 1, about: false };
	if (error <= 5) return { unit: 1, about: true };
	return { unit: 10, about: true };
}

/**
 * A share as a percentage: "62.1%", "62%", "about 62%". Never "0%" while the share may be more than nothing
 * ("under 1%", the bound taken from the interval), nor "100%" while it may be less than all ("over 99%").
 */
export function formatShare(share: Share): string {
	const { unit, about } = precisionOf(share);
	const { steps, side } = roundedSteps(share, 100 / unit);
	if (side) {
		const boundUnit = unit === 10 ? 1 : unit;
		return `${side} ${percent(boundSteps(share, side, 100 / boundUnit), boundUnit)}%`;
	}
	return `${about ? 'about ' : ''}${percent(steps, unit)}%`;
}

/** The same for narrow places, in whole percents without the sign: "62", "~62", "<1", ">99". */
export function formatShareShort(share: Share): string {
	const { about, unit } = precisionOf(share);
	const perWhole = unit === 10 ? 10 : 100;
	const { steps, side } = roundedSteps(share, perWhole);
	if (side) return `${side === 'under' ? '<' : '>'}${boundSteps(share, side, 100)}`;
	return `${about ? '~' : ''}${(steps * 100) / perWhole}`;
}

/**
 * A share as a natural frequency, to be followed by a noun: "29 of 100", "about 3 of 10"; rare ones (and their
 * complements) out of more where the error allows: "3 of 1,000", else "fewer than 1 of 100".
 */
export function formatOutOf(share: Share): string {
	const error = errorPoints(share) - SLACK;
	const rarity = Math.min(share.share, 1 - share.share);
	const { about, unit } = precisionOf(share);
	let outOf = unit === 10 ? 10 : 100;
	while (!about && outOf < 10_000 && rarity * outOf < 1 - SLACK && error <= 10 / outOf) outOf *= 10;
	const certain = share.low === share.high && (share.share === 0 || share.share === 1);
	if (certain) outOf = 100;

	const { steps, side } = roundedSteps(share, outOf);
	if (side) {
		const boundOutOf = Math.max(outOf, 100);
		const words = side === 'under' ? 'fewer than' : 'more than';
		return `${words} ${formatCount(boundSteps(share, side, boundOutOf))} of ${formatCount(boundOutOf)}`;
	}
	return `${about ? 'about ' : ''}${formatCount(steps)} of ${formatCount(outOf)}`;
}

/** The 95% interval: "61.7–62.3%"; a single value when there is no error at all. */
export function formatInterval(share: Share): string {
	if (share.low === share.high) return formatShare(share);
	const { unit, about } = precisionOf(share);
	const endUnit = about ? 1 : unit / 10;
	const perWhole = 100 / endUnit;
	const lowSteps = share.low < 1 ? boundSteps(share, 'over', perWhole) : perWhole;
	const highSteps = share.high > 0 ? boundSteps(share, 'under', perWhole) : 0;
	const low = percent(Math.max(0, lowSteps), endUnit);
	const high = percent(Math.min(perWhole, highSteps), endUnit);
	return low === high ? `${low}%` : `${low}–${high}%`;
}

/**
 * A share with its interval beside it: "31.4% (31.2–31.7%)". Both have the interval's digits: one digit beyond the error
 * misleads nobody who sees the error, and a value rounded like `formatShare`'s could lie outside its own interval.
 */
export function formatEstimate(share: Share): string {
	const { unit, about } = precisionOf(share);
	const endUnit = about ? 1 : unit / 10;
	const { steps, side } = roundedSteps(share, 100 / endUnit);
	const interval = formatInterval(share);
	if (share.low === share.high) return interval;
	if (side) return `${side} ${percent(boundSteps(share, side, 100 / endUnit), endUnit)}% (${interval})`;
	return `${percent(steps, endUnit)}% (${interval})`;
}

/** A whole number with its thousands set apart: "362,880". */
export function formatCount(count: number): string {
	return count.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The rounded number of 1/perWhole parts; `side` is set where that would claim "none" or "all" without being sure. */
function roundedSteps(share: Share, perWhole: number): { steps: number; side: 'under' | 'over' | null } {
	const steps = Math.round(share.share * perWhole);
	if (steps <= 0 && share.high > 0) return { steps, side: 'under' };
	if (steps >= Math.round(perWhole) && share.low < 1) return { steps, side: 'over' };
	return { steps, side: null };
}

/** The end of the interval that a rounded "none" or "all" must be bounded by, in parts of 1/perWhole. */
function boundSteps(share: Share, side: 'under' | 'over', perWhole: number): number {
	return side === 'under'
		? Math.max(1, Math.ceil(share.high * perWhole - SLACK))
		: Math.min(Math.round(perWhole) - 1, Math.floor(share.low * perWhole + SLACK));
}

function percent(steps: number, unit: number): string {
	const points = steps * unit;
	if (steps === 0 || points > 100 - SLACK) return points > 1 ? '100' : '0';
	return points.toFixed(unit >= 1 ? 0 : unit >= 0.05 ? 1 : 2);
}
