import { IDENTITY_BITS, NEVER, TICKS_PER_YEAR } from '../../futures/eventKey.ts';
import { THRESHOLD_COUNT, thresholdIndex } from '../../scenario/thresholds.ts';

/*
 * How early rescue comes relative to the other eight: its rank, and its lead over the middle of them. A future's group is
 * rank · LEAD_GROUPS + lead group.
 */

/** Ranks 0 to 8, and 9 for "not by the horizon". */
export const RANK_GROUPS = THRESHOLD_COUNT + 1;
export const NO_RANK = THRESHOLD_COUNT;

/** Leads are told apart to half years, up to so many years to either side. */
export const LEAD_BIN_YEARS = 0.5;
export const FURTHEST_LEAD_YEARS = 8;
const INNER_LEADS = (2 * FURTHEST_LEAD_YEARS) / LEAD_BIN_YEARS;
/** Lead groups: 0 below −8 years, then half years, then 8 years and more; and three without a lead in years. */
export const LEAD_BINS = INNER_LEADS + 2;
export const OTHERS_NEVER = LEAD_BINS;
export const RESCUE_NEVER = LEAD_BINS + 1;
export const NEITHER = LEAD_BINS + 2;
export const LEAD_GROUPS = LEAD_BINS + 3;
export const TIMING_GROUPS = RANK_GROUPS * LEAD_GROUPS;

/** So many of the others make up the middle: by then half of them have arrived. */
const HALF_OF_THE_OTHERS = (THRESHOLD_COUNT - 1) / 2;
const LEAD_BIN_TICKS = LEAD_BIN_YEARS * TICKS_PER_YEAR;
const RESCUE = thresholdIndex('rescue');

/** groups[i] = how early rescue comes in future i. */
export function rescueTiming(arrivals: readonly Int32Array[], count: number, groups: Int32Array): void {
	const rescue = arrivals[RESCUE]!;
	const others = arrivals.filter((_, index) => index !== RESCUE);
	const sorted = new Int32Array(THRESHOLD_COUNT - 1);
	for (let i = 0; i < count; i++) {
		const key = rescue[i]!;
		let before = 0;
		// By insertion: of eight keys, the four lowest have to be in order.
		for (let k = 0; k < sorted.length; k++) {
			const other = others[k]![i]!;
			before += (other - key) >>> 31;
			let place = k;
			while (place > 0 && sorted[place - 1]! > other) {
				sorted[place] = sorted[place - 1]!;
				place--;
			}
			sorted[place] = other;
		}
		const middle = sorted[HALF_OF_THE_OTHERS - 1]!;
		const rank = key === NEVER ? NO_RANK : before;
		groups[i] = rank * LEAD_GROUPS + leadGroup(key, middle);
	}
}

function leadGroup(rescue: number, middle: number): number {
	if (rescue === NEVER) return middle === NEVER ? NEITHER : RESCUE_NEVER;
	if (middle === NEVER) return OTHERS_NEVER;
	const leadTicks = (middle >> IDENTITY_BITS) - (rescue >> IDENTITY_BITS);
	const bin = Math.floor(leadTicks / LEAD_BIN_TICKS) + INNER_LEADS / 2 + 1;
	return Math.max(0, Math.min(bin, LEAD_BINS - 1));
}
