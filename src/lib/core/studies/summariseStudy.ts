import { conditionWarnings } from '../summaries/summarise.ts';
import { summariseClaim } from './claim/summariseClaim.ts';
import { summariseFacts } from './facts/summariseFacts.ts';
import { summariseInputs } from './inputs/summariseInputs.ts';
import { summarisePortfolios } from './portfolios/summarisePortfolios.ts';
import type { StudyPlan } from './prepareStudy.ts';
import type { Study } from './study.ts';
import type { StudyCounts } from './studyCounts.ts';
import { summariseWindows } from './windows/summariseWindows.ts';

/** Reads the study off its counts. */
export function summariseStudy(plan: StudyPlan, counts: StudyCounts): Study {
	const { scenario, engine, block } = plan.run;
	return {
		format: 'ninefold-study/1',
		engine,
		scenario,
		futures: counts.futures,
		given: { kept: counts.kept },
		names: Object.fromEntries(plan.run.proposals.map(({ id, name }) => [id, name])),
		whatMatters: summariseInputs(plan, counts),
		portfolios: summarisePortfolios(plan, counts),
		facts: summariseFacts(plan, counts),
		windows: summariseWindows(plan, counts),
		claim: summariseClaim(plan, counts),
		warnings: [...block.warnings, ...conditionWarnings(scenario, counts)]
	};
}
