import { THRESHOLD_SLUGS } from '../scenario/thresholds.ts';
import type { Cause } from '../summaries/summary.ts';
import type { Time } from './formula.ts';

/** What a formula can speak of in one future. Decimal years; Infinity = not by the horizon. */
export interface FutureTimes {
	/** Nine arrivals, in threshold order. */
	thresholds: ArrayLike<number>;
	/** When the proposal's own research is done; absent where no proposal is meant. */
	ready?: number;
	/** When the acute risk period ends. */
	exit: number;
	/** Everything later counts as not happening. */
	horizon: number;
}

/** A moment and who or what it belongs to. */
export interface Moment {
	/** Decimal year; Infinity = not by the horizon. */
	time: number;
	cause: Cause;
	/** Orders what happens at exactly the same time: thresholds by number, then ready, then a year, then the exit. */
	rank: number;
}

const READY_RANK = THRESHOLD_SLUGS.length;
const YEAR_RANK = READY_RANK + 1;
const EXIT_RANK = YEAR_RANK + 1;

/** Whether one moment is strictly the earlier one. Nothing that never happens is before something else that never does. */
export const isBefore = (one: Moment, other: Moment): boolean =>
	one.time < other.time || (one.time === other.time && one.time < Infinity && one.rank < other.rank);

/** When a time of a formula is in this future. A shifted, first or last time keeps the cause that it comes from. */
export function momentOf(time: Time, times: FutureTimes): Moment {
	switch (time.kind) {
		case 'threshold':
			return byHorizon(times.thresholds[time.index], THRESHOLD_SLUGS[time.index], time.index, times);
		case 'ready':
			if (times.ready === undefined) throw new Error('This formula says "ready", but no proposal is meant.');
			return byHorizon(times.ready, 'ready', READY_RANK, times);
		case 'year':
			return byHorizon(time.year, 'year', YEAR_RANK, times);
		case 'exit':
			return byHorizon(times.exit, 'exit', EXIT_RANK, times);
		case 'shift': {
			const from = momentOf(time.time, times);
			return byHorizon(from.time + time.years, from.cause, from.rank, times);
		}
		case 'min':
			return time.of
				.map((inner) => momentOf(inner, times))
				.reduce((one, other) => (isBefore(other, one) ? other : one));
		case 'max':
			return time.of
				.map((inner) => momentOf(inner, times))
				.reduce((one, other) => (isBefore(one, other) ? other : one));
	}
}

const byHorizon = (time: number, cause: Cause, rank: number, { horizon }: FutureTimes): Moment => ({
	time: time > horizon ? Infinity : time,
	cause,
	rank
});
