import { prepareRun, type RunPlan } from '../futures/prepareRun.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { alignScenarios } from './alignScenarios.ts';
import { commonTallies, type CommonTallies } from './commonTallies.ts';
import { survivalBits, type SurvivalBits } from './survivalBits.ts';

/** Two to four scenarios with everything compiled that their comparison needs. One run at a time: columns are reused. */
export interface ComparisonPlan {
	/** One per scenario, the base first, all with the base's seed and number of futures. */
	plans: RunPlan[];
	/** One per scenario after the base. */
	pairs: PairPlan[];
	warnings: string[];
}
export interface PairPlan {
	common: CommonTallies;
	/** Who survives in each single future; null where either has a condition, so that futures do not stand in line. */
	bits: { base: SurvivalBits; other: SurvivalBits } | null;
	/** The same beliefs under another title: there is no difference, and no error of it. */
	isSame: boolean;
}

/**
 * Compiles valid scenarios for their comparison; the first one is the base.
 *
 * @param engine the version of the engine by whose rules they are counted
 * @throws ExpressionError for an expression that does not fit, UnknownEngine
 */
export async function prepareComparison(
	scenarios: readonly Scenario[],
	engine?: string
): Promise<ComparisonPlan> {
	const { aligned, warnings } = alignScenarios(scenarios);
	const plans = await Promise.all(aligned.map((scenario) => prepareRun(scenario, { engine })));
	const bits = plans.map((plan) => (plan.condition ? null : survivalBits(plan)));
	const [basePlan] = plans as [RunPlan];
	const pairs = plans.slice(1).map((plan, k): PairPlan => {
		const [base, other] = [bits[0]!, bits[k + 1]!];
		return {
			common: commonTallies(basePlan, plan),
			bits: base && other ? { base, other } : null,
			isSame: beliefsOf(plan.scenario) === beliefsOf(basePlan.scenario)
		};
	});
	return { plans, pairs, warnings };
}

/** A scenario's text without its title and notes, which change no number. */
const beliefsOf = (scenario: Scenario): string => JSON.stringify({ ...scenario, title: '', notes: '' });
