import type { Scenario } from '../../scenario/scenario.ts';
import { THRESHOLDS, thresholdIndex } from '../../scenario/thresholds.ts';
import { arrivalOrder } from '../arrivalOrder.ts';
import { keyOf, type TimeScale } from '../eventKey.ts';
import type { ThresholdColumns } from '../thresholdColumns.ts';
import type { InterventionColumns } from './interventionColumns.ts';
import type { ProngColumns } from './prongColumns.ts';

/** A level, or a date as years of progress. */
interface ProgressWay {
	way: number;
	/** Years of progress at trend speed after the start. */
	years: Float64Array;
	isHardened: boolean;
}
/** Another threshold's arrival and a lag. */
interface FollowWay {
	/** The threshold that follows. */
	threshold: number;
	way: number;
	followed: number;
	lagYears: Float64Array;
}
/** A level that understanding, or an intervention while it is on, raises. */
export interface HardenedWay {
	threshold: number;
	way: number;
	/** Years of progress without hardening. */
	years: Float64Array;
	/** What is to be gained without hardening, in units of progress. */
	gains: Float64Array;
	/** Years of progress for a gain, in future `i`. */
	yearsOf(i: number, gain: number): number;
}

/** What hangs on what in one scenario: the same in all its futures. Lists by threshold hold thresholds from 0. */
export interface WalkStructure {
	/** Such that each threshold comes after all that it waits for or follows. */
	order: readonly number[];
	/** Keys of arrivals that are known; null for the others. */
	fixedKeys: readonly (number | null)[];
	/** Whether a threshold has certainly not arrived by the start. */
	isNotYet: readonly boolean[];
	/** What a threshold waits for, and what waits for it. */
	prerequisites: readonly (readonly number[])[];
	dependents: readonly (readonly number[])[];
	progressWays: readonly (readonly ProgressWay[])[];
	/** The ways by which a threshold follows others, and those by which others follow it. */
	followWays: readonly (readonly FollowWay[])[];
	followers: readonly (readonly FollowWay[])[];
	hardenedWays: readonly HardenedWay[];
	/** Interventions that a threshold's arrival triggers. */
	triggered: readonly (readonly number[])[];
}

interface WalkStructureInputs {
	scenario: Scenario;
	scale: TimeScale;
	/** In threshold order, with their requirements. */
	thresholds: readonly ThresholdColumns[];
	interventions: readonly InterventionColumns[];
	prongs: ProngColumns;
}

export function walkStructure({
	scenario,
	scale,
	thresholds,
	interventions,
	prongs
}: WalkStructureInputs): WalkStructure {
	const beliefs = THRESHOLDS.map(({ slug }) => scenario.thresholds[slug]);
	const order = arrivalOrder(scenario);
	const fixedKeys = beliefs.map(({ status }, j) =>
		typeof status === 'object' ? keyOf(status.reached, j, scale) : null
	);
	const prerequisites = beliefs.map(({ after }, j) =>
		fixedKeys[j] === null ? after.map(thresholdIndex) : []
	);
	const isRaised = THRESHOLDS.map(
		(_, j) =>
			prongs.hardening[j] !== null ||
			interventions.some(({ hardening }) => hardening.some(({ threshold }) => threshold === j))
	);
	const followWays = thresholds.map(({ requirements }, threshold) =>
		requirements.flatMap(({ follows, years }, way) =>
			follows < 0 ? [] : [{ threshold, way, followed: follows, lagYears: years }]
		)
	);
	return {
		order,
		fixedKeys,
		isNotYet: beliefs.map(({ status }) => status === 'notYet'),
		prerequisites,
		dependents: THRESHOLDS.map((_, j) => order.filter((other) => prerequisites[other]!.includes(j))),
		progressWays: thresholds.map(({ requirements }, j) =>
			requirements.flatMap(({ follows, years, axis }, way) =>
				follows < 0 ? [{ way, years, isHardened: isRaised[j]! && axis !== null }] : []
			)
		),
		followWays,
		followers: THRESHOLDS.map((_, j) => followWays.flat().filter(({ followed }) => followed === j)),
		hardenedWays: thresholds.flatMap(({ requirements }, threshold) =>
			requirements.flatMap(({ years, axis, gains }, way) =>
				isRaised[threshold] && axis && gains ? [{ threshold, way, years, gains, yearsOf: axis.yearsOf }] : []
			)
		),
		triggered: THRESHOLDS.map((_, j) => interventions.flatMap(({ after }, k) => (after === j ? [k] : [])))
	};
}
