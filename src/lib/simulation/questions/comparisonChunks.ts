import type {
	ComparisonCounts,
	ComparisonPlan,
	ComparisonTask,
	RunPlan,
	Scenario
} from '../../core/index.ts';
import { countComparison } from '../../core/comparisons/countComparison.ts';
import { prepareComparison } from '../../core/comparisons/prepareComparison.ts';

/** Some chunks of a comparison, asked about its base. */
export interface ComparisonChunksQuestion {
	/** One to three. */
	others: Scenario[];
	task: ComparisonTask;
}

export async function answer(
	plan: RunPlan,
	{ others, task }: ComparisonChunksQuestion
): Promise<ComparisonCounts> {
	const comparison = await comparisonPlanOf(plan, others);
	return countComparison(comparison, task.firstChunk, task.chunkCount, task.scenarios);
}

/** The latest comparison with a base, which is compiled only once for all its chunks. */
const latest = new WeakMap<RunPlan, { others: string; comparison: Promise<ComparisonPlan> }>();

export function comparisonPlanOf(plan: RunPlan, others: readonly Scenario[]): Promise<ComparisonPlan> {
	const text = JSON.stringify(others);
	const known = latest.get(plan);
	if (known?.others === text) return known.comparison;
	const comparison = prepareComparison([plan.scenario, ...others], plan.engine);
	latest.set(plan, { others: text, comparison });
	return comparison;
}
