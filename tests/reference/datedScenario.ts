import { parseScenario } from '../../src/lib/core/scenario/parseScenario.ts';
import type { Dependence, Quantity, Scenario } from '../../src/lib/core/scenario/scenario.ts';
import { THRESHOLD_SLUGS } from '../../src/lib/core/scenario/thresholds.ts';

export const START = 2000;
const HORIZON = 2300;
/** All arrivals of interest lie before; so thresholds that are not of interest, and the exit, come afterwards. */
const AFTERWARDS = 2200;

/**
 * A scenario without axes for checks against closed formulas: threshold i+1 arrives in `years[i]`, those that are left
 * out in 2200. Every formula becomes a proposal of its own, `p0`, `p1`, …; the exit lies behind all arrivals, so that
 * "survives" means just that the formula is true.
 */
export function datedScenario(
	years: readonly (Quantity | undefined)[],
	formulas: readonly string[],
	{ futures = 131_072, seed = 1, dependence = { common: 0 } as Dependence } = {}
): Scenario {
	return parseScenario({
		format: 'ninefold/1',
		title: 'A case with a known answer',
		start: START,
		horizon: HORIZON,
		seed,
		futures,
		axes: [],
		dependence,
		thresholds: Object.fromEntries(
			THRESHOLD_SLUGS.map((slug, index) => [slug, { ways: [{ year: years[index] ?? AFTERWARDS }] }])
		),
		exitYears: 60,
		proposals: formulas.map((requires, index) => ({ id: `p${index}`, name: `Formula ${index}`, requires }))
	});
}

/** A waiting time without memory, so many a year on average. */
export const rate = (perYear: number): Quantity => ({ exponentialMean: 1 / perYear, from: START });

/** A 9×9 correlation matrix with these correlations between the thresholds with index i and j, 0 elsewhere. */
export function correlations(
	entries: readonly (readonly [i: number, j: number, value: number])[]
): Dependence {
	const matrix: number[][] = THRESHOLD_SLUGS.map((_, row) =>
		THRESHOLD_SLUGS.map((_, column) => (row === column ? 1 : 0))
	);
	for (const [i, j, value] of entries) matrix[i]![j] = matrix[j]![i] = value;
	return { matrix };
}
