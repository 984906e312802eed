import type { RunPlan, Study, StudyCounts } from '../../core/index.ts';
import { mergeStudyCounts } from '../../core/studies/mergeStudyCounts.ts';
import { summariseStudy } from '../../core/studies/summariseStudy.ts';
import { moreChunks } from '../../core/summaries/moreChunks.ts';
import { refuseTooFew } from '../../core/summaries/tooFewFutures.ts';
import { studyPlanOf } from './studyChunks.ts';

/** What all chunks of a study add up to. */
export interface StudyQuestion {
	portfolio?: string[] | undefined;
	parts: StudyCounts[];
}

export type StudyAnswer =
	| { study: Study }
	/** The scenario's condition keeps too few futures: so many chunks beyond those counted are to be added. */
	| { study: null; counts: StudyCounts; moreChunks: number };

/** @throws TooFewFutures where all is drawn that will be, and the condition keeps too few of it */
export async function answer(plan: RunPlan, { portfolio, parts }: StudyQuestion): Promise<StudyAnswer> {
	const counts = parts.reduce(mergeStudyCounts);
	const more = moreChunks(plan.scenario, counts.futures, counts.kept, plan.engine);
	if (more > 0) return { study: null, counts, moreChunks: more };
	refuseTooFew(plan, counts);
	return { study: summariseStudy(studyPlanOf(plan, portfolio), counts) };
}
