import type { ComparisonCounts, PointCounts, RunPlan, Summary } from '../../core/index.ts';
import type { ComparisonAnswer, ComparisonQuestion } from './comparison.ts';
import type { ComparisonChunksQuestion } from './comparisonChunks.ts';
import type { SketchQuestion } from './sketch.ts';
import type { OrderingCounts } from '../../core/orderings/orderingTree.ts';
import type { Batch } from '../batchesOf.ts';
import type { ExampleFuture, TenFuturesQuestion } from './tenFutures.ts';
import type { StoryAnswer, StoryQuestion } from './story.ts';
import type { StudyAnswer, StudyQuestion } from './study.ts';
import type { StudyChunksAnswer, StudyChunksQuestion } from './studyChunks.ts';
import type { SweepPointQuestion } from './sweepPoint.ts';

/**
 * What can be asked of a scenario's futures beyond the summary: by kind, what is asked and what comes back. A new kind is
 * one entry here, one line in `ANSWERERS`, and one file beside this one that exports `answer`.
 */
export interface Questions {
	/** The summary of a scenario that is not on the page, from few futures. */
	sketch: { question: SketchQuestion; answer: Summary };
	/** One future, told. */
	story: { question: StoryQuestion; answer: StoryAnswer };
	/** Some chunks' orderings: see `orderingsInLanes`. */
	orderings: { question: Batch; answer: OrderingCounts };
	/** Ten futures that fit a formula, in short. */
	tenFutures: { question: TenFuturesQuestion; answer: ExampleFuture[] };
	/** Some chunks of a study, and what all of them add up to: see `studyInLanes`. */
	studyChunks: { question: StudyChunksQuestion; answer: StudyChunksAnswer };
	study: { question: StudyQuestion; answer: StudyAnswer };
	/** Some chunks of a comparison whose base is the scenario, and what they add up to: see `comparisonInLanes`. */
	comparisonChunks: { question: ComparisonChunksQuestion; answer: ComparisonCounts };
	comparison: { question: ComparisonQuestion; answer: ComparisonAnswer };
	/** Some chunks of one point of a sweep: see `sweepInLanes`. */
	sweepPoint: { question: SweepPointQuestion; answer: PointCounts };
}
export type QuestionKind = keyof Questions;

export interface Answerer<Kind extends QuestionKind> {
	answer(plan: RunPlan, question: Questions[Kind]['question']): Promise<Questions[Kind]['answer']>;
}

/** Each answerer is loaded when it is first asked, so that a worker starts without them. */
export const ANSWERERS: { [Kind in QuestionKind]: () => Promise<Answerer<Kind>> } = {
	comparison: () => import('./comparison.ts'),
	comparisonChunks: () => import('./comparisonChunks.ts'),
	sketch: () => import('./sketch.ts'),
	orderings: () => import('./orderings.ts'),
	story: () => import('./story.ts'),
	study: () => import('./study.ts'),
	studyChunks: () => import('./studyChunks.ts'),
	sweepPoint: () => import('./sweepPoint.ts'),
	tenFutures: () => import('./tenFutures.ts')
};
