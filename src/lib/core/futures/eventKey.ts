import { THRESHOLD_COUNT } from '../scenario/thresholds.ts';
import type { Cause } from '../summaries/summary.ts';
import { THRESHOLD_SLUGS } from '../scenario/thresholds.ts';

/*
 * An event key is one 32-bit integer that says when something happens and what: the time in ticks of 2^-16 year (eight
 * minutes), counted from the first of January of the scenario's first year, times sixteen, plus an identity. So the
 * smaller of two keys is the earlier event, exact ties go by identity (for thresholds: by number), the smallest key of
 * several knows whose it is, and every comparison is exact, branch-free and the same in every engine.
 *
 * Keys stay below 2^30 in size, so that the difference of two fits 32 bits: times reach 1,024 years to either side.
 */
export const IDENTITY_BITS = 4;
export const IDENTITY_MASK = (1 << IDENTITY_BITS) - 1;
export const TICKS_PER_YEAR = 1 << 16;

/** Not by the horizon. The one key for all events that do not happen; its identity bits name nothing. */
export const NEVER = 0x3fffffff;
export const NEVER_TICK = NEVER >> IDENTITY_BITS;
export const EARLIEST_TICK = -NEVER_TICK;

/** Identities 0 to 8 are the thresholds. At equal times the exit comes last: a violation at that very time still counts. */
export const READY = THRESHOLD_COUNT;
export const YEAR = THRESHOLD_COUNT + 1;
export const EXIT = THRESHOLD_COUNT + 2;
export const NO_IDENTITY = IDENTITY_MASK;

export const CAUSES: readonly Cause[] = [...THRESHOLD_SLUGS, 'ready', 'year', 'exit'];

/** Where a scenario's years stand on the scale of ticks. */
export interface TimeScale {
	/** The calendar year at tick 0. */
	originYear: number;
	startYear: number;
	horizonYear: number;
	horizonTick: number;
}

export function timeScaleOf(startYear: number, horizonYear: number): TimeScale {
	const originYear = Math.floor(startYear);
	return {
		originYear,
		startYear,
		horizonYear,
		horizonTick: Math.floor((horizonYear - originYear) * TICKS_PER_YEAR + 0.5)
	};
}

/** The key of one event; `year` is a calendar year, Infinity or beyond the horizon = NEVER. */
export function keyOf(year: number, identity: number, scale: TimeScale): number {
	const tick = Math.floor((year - scale.originYear) * TICKS_PER_YEAR + 0.5);
	if (!(tick <= scale.horizonTick)) return NEVER;
	return (Math.max(tick, EARLIEST_TICK) << IDENTITY_BITS) | identity;
}

/** keys[i] = the key of an event `years[i]` after the start. */
export function fillKeys(
	years: Float64Array,
	identity: number,
	scale: TimeScale,
	keys: Int32Array,
	count: number
): void {
	// Counted from the earliest tick, so that truncation (which is fast) rounds down.
	const offset = (scale.startYear - scale.originYear) * TICKS_PER_YEAR + 0.5 - EARLIEST_TICK;
	const end = scale.horizonTick + 1 - EARLIEST_TICK;
	for (let i = 0; i < count; i++) {
		const sinceEarliest = years[i]! * TICKS_PER_YEAR + offset;
		const tick = (sinceEarliest > 0 ? sinceEarliest | 0 : 0) + EARLIEST_TICK;
		keys[i] = sinceEarliest < end ? (tick << IDENTITY_BITS) | identity : NEVER;
	}
}

/** `fillKeys` for one event, to the same tick. */
export function keyOfYears(years: number, identity: number, scale: TimeScale): number {
	const offset = (scale.startYear - scale.originYear) * TICKS_PER_YEAR + 0.5 - EARLIEST_TICK;
	const sinceEarliest = years * TICKS_PER_YEAR + offset;
	if (!(sinceEarliest < scale.horizonTick + 1 - EARLIEST_TICK)) return NEVER;
	const tick = (sinceEarliest > 0 ? sinceEarliest | 0 : 0) + EARLIEST_TICK;
	return (tick << IDENTITY_BITS) | identity;
}

/** The calendar year of a key; Infinity for NEVER. */
export const yearOfKey = (key: number, scale: TimeScale): number =>
	key === NEVER ? Infinity : (key >> IDENTITY_BITS) / TICKS_PER_YEAR + scale.originYear;
