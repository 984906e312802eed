import type { RunPlan, StudyCounts, StudyPlan } from '../../core/index.ts';
import { chunkTotal } from '../../core/futures/prepareRun.ts';
import { countStudy } from '../../core/studies/countStudy.ts';
import { prepareStudy } from '../../core/studies/prepareStudy.ts';

/** Some chunks of a study. */
export interface StudyChunksQuestion {
	/** Ids of the proposals to be looked at together; absent means all. */
	portfolio?: string[] | undefined;
	firstChunk: number;
	chunkCount: number;
}

export interface StudyChunksAnswer {
	counts: StudyCounts;
	/** How many chunks hold the scenario's own futures. */
	chunkTotal: number;
}

export async function answer(
	plan: RunPlan,
	{ portfolio, firstChunk, chunkCount }: StudyChunksQuestion
): Promise<StudyChunksAnswer> {
	return {
		counts: countStudy(studyPlanOf(plan, portfolio), firstChunk, chunkCount),
		chunkTotal: chunkTotal(plan.scenario)
	};
}

/** A plan's latest study, which is compiled only once for all its chunks. */
const latest = new WeakMap<RunPlan, { portfolio: string; study: StudyPlan }>();

export function studyPlanOf(plan: RunPlan, portfolio: readonly string[] | undefined): StudyPlan {
	const name = JSON.stringify(portfolio ?? null);
	const known = latest.get(plan);
	if (known?.portfolio === name) return known.study;
	const study = prepareStudy(plan, { portfolio });
	latest.set(plan, { portfolio: name, study });
	return study;
}
