import { refuseTooFew } from '../summaries/tooFewFutures.ts';
import type { ComparisonCounts } from './comparisonCounts.ts';
import type { ComparisonPlan } from './prepareComparison.ts';

/**
 * Lets a comparison pass where every scenario says something or will draw more.
 *
 * @throws TooFewFutures with the title of the scenario that does not
 */
export function refuseTooFewCompared({ plans }: ComparisonPlan, { counts }: ComparisonCounts): void {
	for (const [k, plan] of plans.entries()) refuseTooFew(plan, counts[k]!, `“${plan.scenario.title}”: `);
}
