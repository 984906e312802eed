import type { Scenario, ThresholdBelief } from '../../scenario.ts';
import { THRESHOLDS, type ThresholdSlug } from '../../thresholds.ts';
import { PROPOSALS_1 } from './proposals1.ts';

const START = 2026.9;

/** Threshold i waits 2.52/i years on average. 2520 is the least common multiple of 1 to 9, so every mean is a short decimal. */
const MEAN_YEARS = [2.52, 1.26, 0.84, 0.63, 0.504, 0.42, 0.36, 0.315, 0.28];

const beliefs = THRESHOLDS.map(({ slug, number }): [ThresholdSlug, ThresholdBelief] => [
	slug,
	{
		ways: [{ year: { exponentialMean: MEAN_YEARS[number - 1]!, from: START } }],
		after: [],
		status: 'unknown'
	}
]);

export const nineExponentialsScenario: Scenario = {
	format: 'ninefold/1',
	title: 'Nine independent exponentials',
	start: START,
	horizon: 2060,
	seed: 1,
	futures: 100_000,
	axes: [],
	speed: { volatility: 0, persistence: 0 },
	dependence: { common: 0 },
	thresholds: Object.fromEntries(beliefs) as Record<ThresholdSlug, ThresholdBelief>,
	exitYears: 0,
	proposals: [...PROPOSALS_1]
};
