import type { Comparison, ComparisonCounts, ComparisonTask, Scenario } from '../core/index.ts';
import { saysEnough } from '../core/summaries/conditionLimit.ts';
import { batchesBeyond, batchesOf, tasksOf } from './batchesOf.ts';
import type { Asked } from './studyInLanes.ts';

export interface ComparisonOptions {
	/** Gets ever sharper comparisons before the whole one. */
	onPicture?: (comparison: Comparison) => void;
	/** Ends the work where nobody wants it any more. */
	signal?: AbortSignal;
}

/**
 * Two to four scenarios (the first is the base) on the same random numbers, their chunks shared out among the workers.
 *
 * @throws where a scenario cannot be compared, with a message for its author; the signal's reason where it is aborted
 */
export async function comparisonInLanes(
	asked: Asked,
	scenarios: readonly Scenario[],
	{ onPicture = () => {}, signal }: ComparisonOptions = {}
): Promise<Comparison> {
	const [base, ...others] = scenarios;
	const count = (task: ComparisonTask) => asked.ask('comparisonChunks', { others, task }, base);
	const add = (parts: ComparisonCounts[], isRound: boolean) =>
		asked.ask('comparison', { others, parts, isRound }, base);

	let { round } = await add([], true);
	let soFar: ComparisonCounts[] = [];
	for (;;) {
		const pieces = round.flatMap(piecesOf);
		for (const [k, piece] of pieces.entries()) {
			signal?.throwIfAborted();
			const tasks = tasksOf(piece, asked.lanes).map((batch) => ({ ...piece, ...batch }));
			const parts = await Promise.all(tasks.map(count));
			signal?.throwIfAborted();
			const answer = await add([...soFar, ...parts], k === pieces.length - 1);
			const comparison = answer.comparison!;
			soFar = [answer.counts!];
			round = answer.round;
			if (k === pieces.length - 1 && round.length === 0) return comparison;
			if (
				comparison.summaries.every(({ scenario, given, engine }) => saysEnough(scenario, given.kept, engine))
			)
				onPicture(comparison);
		}
	}
}

/** Growing pieces of the scenarios' own chunks, large ones of what conditions need beyond. */
function piecesOf({ firstChunk, chunkCount, scenarios }: ComparisonTask): ComparisonTask[] {
	const batches = firstChunk === 0 ? batchesOf(chunkCount) : batchesBeyond(firstChunk, chunkCount);
	return batches.map((batch) => ({ ...batch, scenarios }));
}
