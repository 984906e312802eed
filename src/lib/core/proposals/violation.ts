import type { Cause } from '../summaries/summary.ts';
import type { Formula } from './formula.ts';
import { isBefore, momentOf, type FutureTimes, type Moment } from './futureTimes.ts';
import { normalForm, type NormalFormula } from './normalForm.ts';

export interface Violation {
	/** Decimal year at which the requirement is broken; Infinity = not by the horizon. */
	time: number;
	/** What came too early; null when nothing did. */
	cause: Cause | null;
}

export type Verdict = 'survives' | 'fails' | 'unresolved';

/**
 * When a requirement is broken in one future, and by what (section 6 of the model): `A < B` at the time of B unless A
 * came before it; `and` when its first part is; `or` when its last part is. This is the plain statement of the meaning,
 * one future at a time, that the faster evaluation of whole columns is tested against.
 */
export function violationOf(formula: Formula, times: FutureTimes): Violation {
	const moment = violationMoment(normalForm(formula), times);
	return moment ? { time: moment.time, cause: moment.cause } : { time: Infinity, cause: null };
}

/** Null stands for "never". */
function violationMoment(formula: NormalFormula, times: FutureTimes): Moment | null {
	if (formula.kind === 'before') {
		const second = momentOf(formula.second, times);
		const isKept = second.time === Infinity || isBefore(momentOf(formula.first, times), second);
		return isKept ? null : second;
	}
	const parts = formula.of.map((part) => violationMoment(part, times));
	const broken = parts.filter((moment) => moment !== null);
	if (formula.kind === 'or') {
		return broken.length < parts.length
			? null
			: broken.reduce((one, other) => (isBefore(one, other) ? other : one));
	}
	return broken.length === 0 ? null : broken.reduce((one, other) => (isBefore(other, one) ? other : one));
}

/**
 * What becomes of a proposal that is violated at one time in a future that exits the acute risk period at another
 * (decimal years, Infinity = not by the horizon). Only what happens by the exit counts against it.
 */
export function verdictOf(violationTime: number, exitTime: number): Verdict {
	if (violationTime === Infinity && exitTime === Infinity) return 'unresolved';
	return violationTime <= exitTime ? 'fails' : 'survives';
}
