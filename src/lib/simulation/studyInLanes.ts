import type { Scenario, Study, StudyCounts } from '../core/index.ts';
import { FIRST_BATCH, tasksOf, type Batch } from './batchesOf.ts';
import type { QuestionKind, Questions } from './questions/questions.ts';

/** Who can be asked, such as the page's simulation. */
export interface Asked {
	readonly lanes: number;
	ask<Kind extends QuestionKind>(
		kind: Kind,
		question: Questions[Kind]['question'],
		scenario?: Scenario
	): Promise<Questions[Kind]['answer']>;
}

/**
 * The whole study of a scenario, its chunks shared out among the workers.
 *
 * @param portfolio ids of the proposals to be looked at together; absent means all
 * @throws where the scenario cannot be studied, with a message for its author
 */
export async function studyInLanes(asked: Asked, scenario: Scenario, portfolio?: string[]): Promise<Study> {
	const chunksOf = (batch: Batch) => asked.ask('studyChunks', { portfolio, ...batch }, scenario);
	const countsOf = (batch: Batch): Promise<StudyCounts[]> =>
		Promise.all(tasksOf(batch, asked.lanes).map(async (task) => (await chunksOf(task)).counts));

	const first = await chunksOf(FIRST_BATCH);
	let drawn = first.chunkTotal;
	let parts = [first.counts, ...(await countsOf(after(FIRST_BATCH, drawn)))];
	for (;;) {
		const answer = await asked.ask('study', { portfolio, parts }, scenario);
		if (answer.study) return answer.study;
		const beyond = { firstChunk: drawn, chunkCount: answer.moreChunks };
		parts = [answer.counts, ...(await countsOf(beyond))];
		drawn += answer.moreChunks;
	}
}

const after = ({ firstChunk, chunkCount }: Batch, chunkTotal: number): Batch => ({
	firstChunk: firstChunk + chunkCount,
	chunkCount: chunkTotal - firstChunk - chunkCount
});
