import { SOBOL_DIMENSIONS } from './directionNumbers.ts';

/*
 * Which Sobol dimension each uncertain variable has. A variable's name fixes it, whatever else the scenario contains,
 * so that moving or adding one input never reshuffles another. The first dimensions are the best spread in pairs, so
 * they go to the variables that nearly every scenario has.
 */
const THRESHOLDS = 9;
const AXES = 4;
const WAYS_AFTER_THE_FIRST = 7;
const PARAMETERS = 8;
const MAIN_PARAMETERS = 3;
const COMPONENTS = 8;
const CATALOGUE_PROPOSALS = 40;
const OWN_PROPOSALS = 60;

const COMMON = THRESHOLDS;
const EXIT = COMMON + 1;
const AXIS = EXIT + 1;
const LATER_WAYS = AXIS + AXES * (1 + MAIN_PARAMETERS);
const CATALOGUE_READY = LATER_WAYS + THRESHOLDS * WAYS_AFTER_THE_FIRST;
const OWN_READY = CATALOGUE_READY + CATALOGUE_PROPOSALS;
const AXIS_PAST = OWN_READY + OWN_PROPOSALS;
const AXIS_CHOICE = AXIS_PAST + AXES;
const LATER_PARAMETERS = AXIS_CHOICE + AXES;
const COMPONENT_PARAMETERS = LATER_PARAMETERS + AXES * (PARAMETERS - MAIN_PARAMETERS);
const PRONG_COUPLINGS = COMPONENT_PARAMETERS + AXES * COMPONENTS * PARAMETERS;
const COUPLINGS = ['multiplier', 'leak', 'supportNow', 'campaign', 'decay', 'demo', 'slowdown'] as const;
const PRONG_HARDENING = PRONG_COUPLINGS + COUPLINGS.length;
const INTERVENTION = PRONG_HARDENING + THRESHOLDS;
/** What nearly every intervention has comes first; the rest of the dimensions is for the first few of them. */
const EFFECTS = ['when', 'forYears', 'capabilitySpeed', 'safetyResearch', 'support', 'leak'] as const;

if (INTERVENTION > SOBOL_DIMENSIONS)
	throw new Error(`${INTERVENTION} variables do not fit ${SOBOL_DIMENSIONS} Sobol dimensions`);

/** Variables from here on are drawn by the plain generator: there are too many for the Sobol dimensions. */
const PLAIN = 0x1000;

export const MAX_OWN_PROPOSALS = OWN_PROPOSALS;

/** Way `way` (counted from 0) of the threshold with index 0 to 8. */
export const wayDimension = (threshold: number, way: number): number =>
	way === 0 ? threshold : LATER_WAYS + threshold * WAYS_AFTER_THE_FIRST + (way - 1);
export const commonDimension = (): number => COMMON;
export const exitDimension = (): number => EXIT;
export const axisNowDimension = (axis: number): number => AXIS + axis * (1 + MAIN_PARAMETERS);
export const axisPastDimension = (axis: number): number => AXIS_PAST + axis;

/** `name` as curve kernels name their parameters: `choice`, `of[2].factor`, or a plain name that is the `index`-th. */
export function curveParameterDimension(axis: number, name: string, index: number): number {
	if (name === 'choice') return AXIS_CHOICE + axis;
	const component = /^of\[(\d+)\]/.exec(name);
	if (component)
		return COMPONENT_PARAMETERS + (axis * COMPONENTS + Number(component[1])) * PARAMETERS + index;
	if (index < MAIN_PARAMETERS) return axisNowDimension(axis) + 1 + index;
	return LATER_PARAMETERS + axis * (PARAMETERS - MAIN_PARAMETERS) + (index - MAIN_PARAMETERS);
}

/** Readiness of the catalogue's proposal number `index`, or of the user's own proposal number `index`. */
export const catalogueReadyDimension = (index: number): number => CATALOGUE_READY + index;
export const ownReadyDimension = (index: number): number => OWN_READY + index;

export type ProngCoupling = (typeof COUPLINGS)[number];
export const prongCouplingDimension = (coupling: ProngCoupling): number =>
	PRONG_COUPLINGS + COUPLINGS.indexOf(coupling);
export const prongHardeningDimension = (threshold: number): number => PRONG_HARDENING + threshold;

export type InterventionEffect = (typeof EFFECTS)[number];
/** The first three interventions have Sobol dimensions, further ones the plain generator. */
export function interventionDimension(intervention: number, effect: InterventionEffect): number {
	const number = intervention * EFFECTS.length + EFFECTS.indexOf(effect);
	const dimension = INTERVENTION + number;
	return dimension < SOBOL_DIMENSIONS ? dimension : PLAIN + number;
}
export const interventionHardeningDimension = (intervention: number, threshold: number): number =>
	PLAIN + 0x100 + intervention * THRESHOLDS + threshold;

/** Keys of the plain generator: far from all dimensions. */
export const speedVariable = (yearsAfterStart: number): number => 0x10000 + yearsAfterStart;
export const successVariable = (ownProposal: number): number => 0x20000 + ownProposal;
export const detectionVariable = (intervention: number): number => 0x30000 + intervention;
