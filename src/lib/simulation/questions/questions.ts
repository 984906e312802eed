import type { RunPlan } from '../../core/index.ts';
import type { StoryAnswer, StoryQuestion } from './story.ts';

/**
 * What can be asked of a scenario's futures beyond the summary: by kind, what is asked and what comes back. A new kind is
 * one entry here, one line in `ANSWERERS`, and one file beside this one that exports `answer`.
 */
export interface Questions {
	/** How many chunks the scenario has: the simplest question, for tests of the way there and back. */
	chunkTotal: { question: null; answer: number };
	/** One future, told. */
	story: { question: StoryQuestion; answer: StoryAnswer };
}
export type QuestionKind = keyof Questions;

export interface Answerer<Kind extends QuestionKind> {
	answer(plan: RunPlan, question: Questions[Kind]['question']): Promise<Questions[Kind]['answer']>;
}

/** Each answerer is loaded when it is first asked, so that a worker starts without them. */
export const ANSWERERS: { [Kind in QuestionKind]: () => Promise<Answerer<Kind>> } = {
	chunkTotal: () => import('./chunkTotal.ts'),
	story: () => import('./story.ts')
};
