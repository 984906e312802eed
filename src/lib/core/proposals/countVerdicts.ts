import { NEVER } from '../futures/eventKey.ts';
import { CAUSE_SLOTS } from '../summaries/counts.ts';
import { binOf, type TimeBins } from '../summaries/timeBins.ts';

export interface VerdictTotals {
	survives: number;
	unresolved: number;
	works: number;
}

/**
 * Judges one proposal in `count` futures (section 6 of the model) and counts its failures by cause and time. With
 * violation time V and exit time E: it survives if V > E (then E is finite), fails if V ≤ E and V is finite, and is
 * unresolved if neither comes.
 *
 * @param success −1 where it would work technically; null where that is certain
 * @param anySurvives −1 is set where this proposal survives
 * @param failures CAUSE_SLOTS rows of bins.count counts; row NO_IDENTITY takes what did not fail
 */
export function countVerdicts(
	violation: Int32Array,
	exit: Int32Array,
	success: Int32Array | null,
	count: number,
	bins: TimeBins,
	anySurvives: Int32Array,
	failures: Uint32Array
): VerdictTotals {
	const { shift, offset } = bins;
	const binCount = bins.count;
	const last = binCount - 1;
	let survives = 0;
	let unresolved = 0;
	for (let i = 0; i < count; i++) {
		const violated = violation[i]!;
		const surviving = (exit[i]! - violated) >> 31;
		survives -= surviving;
		unresolved += ((NEVER - 1 - violated) >>> 31) & (surviving + 1);
		anySurvives[i]! |= surviving;
		// What does not fail goes to the identity and the bin of NEVER.
		const failed = (violated & ~surviving) | (NEVER & surviving);
		failures[(failed & (CAUSE_SLOTS - 1)) * binCount + binOf(failed, shift, offset, last)]!++;
	}
	return { survives, unresolved, works: success ? countWorks(violation, exit, success, count) : survives };
}

function countWorks(violation: Int32Array, exit: Int32Array, success: Int32Array, count: number): number {
	let works = 0;
	for (let i = 0; i < count; i++) works -= ((exit[i]! - violation[i]!) >> 31) & success[i]!;
	return works;
}
