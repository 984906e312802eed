import { beginningsOfYears } from '../futures/beginningsOfYears.ts';
import type { RunPlan } from '../futures/prepareRun.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { THRESHOLD_SLUGS, type ThresholdSlug } from '../scenario/thresholds.ts';
import { LEAST_KEPT } from './conditionLimit.ts';
import { TALLY, type Counts } from './counts.ts';
import { formatCount } from './formatShare.ts';
import { summariseFan } from './summariseFan.ts';
import { summariseOrderings } from './summariseOrderings.ts';
import { summarisePrecedence } from './summarisePrecedence.ts';
import { summariseProposals } from './summariseProposals.ts';
import { summariseStrategy } from './summariseStrategy.ts';
import { summariseThreshold } from './summariseThreshold.ts';
import type { Summary } from './summary.ts';
import { tallyShare } from './tallyShare.ts';

/** Reads the summary off the counts of a run of `plan`. */
export function summarise(plan: RunPlan, counts: Counts): Summary {
	const { scenario, engine, block } = plan;
	const years = beginningsOfYears(scenario);
	return {
		format: 'ninefold-summary/1',
		engine,
		scenario,
		futures: counts.futures,
		given: { kept: counts.kept },
		axes: Object.fromEntries(
			scenario.axes.map((axis, index) => [axis.id, summariseFan(plan, counts, axis, index)])
		),
		thresholds: bySlug((index) => summariseThreshold(plan, counts, index, years)),
		precedence: summarisePrecedence(counts),
		orderings: summariseOrderings(counts.orderings, counts.kept),
		proposals: summariseProposals(plan, counts, years),
		...(block.walked && { strategy: summariseStrategy(plan, counts) }),
		portfolio: { any: tallyShare(counts, TALLY.anySurvives) },
		warnings: [...block.warnings, ...conditionWarnings(scenario, counts)]
	};
}

/** A scenario that counts fewer futures than would be refused says itself how few they are. */
export function conditionWarnings(
	scenario: Scenario,
	{ kept, futures }: Pick<Counts, 'kept' | 'futures'>
): string[] {
	if (scenario.given === undefined || kept >= Math.min(LEAST_KEPT, scenario.futures)) return [];
	const number = kept === 0 ? 'None' : `Only ${kept}`;
	return [
		`${number} of the ${formatCount(futures)} drawn futures fit the condition, too few to say anything. Loosen it.`
	];
}

const bySlug = <T>(valueAt: (index: number) => T): Record<ThresholdSlug, T> =>
	Object.fromEntries(THRESHOLD_SLUGS.map((slug, index) => [slug, valueAt(index)])) as Record<
		ThresholdSlug,
		T
	>;
