import { ENGINE_VERSION } from '../engineVersion.ts';
import { beginningsOfYears } from '../futures/beginningsOfYears.ts';
import type { RunPlan } from '../futures/prepareRun.ts';
import { THRESHOLD_SLUGS, type ThresholdSlug } from '../scenario/thresholds.ts';
import { TALLY, type Counts } from './counts.ts';
import { summariseFan } from './summariseFan.ts';
import { summariseOrderings } from './summariseOrderings.ts';
import { summarisePrecedence } from './summarisePrecedence.ts';
import { summariseProposals } from './summariseProposals.ts';
import { summariseThreshold } from './summariseThreshold.ts';
import type { Summary } from './summary.ts';
import { tallyShare } from './tallyShare.ts';

/** Reads the summary off the counts of a run of `plan`. */
export function summarise(plan: RunPlan, counts: Counts): Summary {
	const { scenario, block } = plan;
	const years = beginningsOfYears(scenario);
	return {
		format: 'ninefold-summary/1',
		engine: ENGINE_VERSION,
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
		portfolio: { any: tallyShare(counts, TALLY.anySurvives) },
		warnings: [...block.warnings, ...conditionWarnings(counts)]
	};
}

/** Fewer kept futures than this say too little. */
const LEAST_KEPT = 100;

function conditionWarnings({ kept, futures }: Counts): string[] {
	if (kept >= Math.min(LEAST_KEPT, futures)) return [];
	const number = kept === 0 ? 'None' : `Only ${kept}`;
	return [
		`${number} of the ${futures} drawn futures fit the condition, too few to say anything. Loosen it, or draw more futures.`
	];
}

const bySlug = <T>(valueAt: (index: number) => T): Record<ThresholdSlug, T> =>
	Object.fromEntries(THRESHOLD_SLUGS.map((slug, index) => [slug, valueAt(index)])) as Record<
		ThresholdSlug,
		T
	>;
