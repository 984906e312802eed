import { keyOf, NO_IDENTITY, yearOfKey } from '../futures/eventKey.ts';
import type { RunPlan } from '../futures/prepareRun.ts';

/** When an intervention was on in one future. Decimal years. */
export interface InterventionSpan {
	id: string;
	/** Infinity = not by the horizon. */
	beginYear: number;
	/** Infinity = it is still on at the horizon. */
	endYear: number;
	/** False where its trigger's arrival went unnoticed, so that it never begins. */
	isDetected: boolean;
}

/**
 * The interventions of the drawn block's future number i, in the scenario's order, dated as exactly as other events, so
 * that one with the same date as its trigger does not come before it.
 */
export function interventionSpans({ block: { walked }, scale }: RunPlan, i: number): InterventionSpan[] {
	if (!walked) return [];
	const dated = (year: number): number => yearOfKey(keyOf(year, NO_IDENTITY, scale), scale);
	return walked.interventions.map(({ id, detected }, k) => ({
		id,
		beginYear: dated(walked.begins[k]![i]!),
		endYear: dated(walked.ends[k]![i]!),
		isDetected: detected === null || detected[i] !== 0
	}));
}
