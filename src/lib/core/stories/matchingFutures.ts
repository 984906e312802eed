import { BLOCK_FUTURES } from '../draws/variableColumns.ts';
import { CHUNK_FUTURES } from '../draws/scrambledSobol.ts';
import { blocksOfChunk, type RunPlan } from '../futures/prepareRun.ts';
import { toldFutures } from './toldFutures.ts';
import { wantedFutures, type WantedFuture } from './wantedFuture.ts';

/** So many futures are looked through at most: some seconds' work. */
export const MOST_SEARCHED = 2_000_000;

/**
 * The numbers of the futures that the scenario's condition keeps and that are wanted, ascending, from `from` on, among
 * `most` futures, and at most those that can be told. Each block is drawn only when its turn comes.
 *
 * @throws RangeError for a proposal that the scenario does not have, FormulaError for a faulty formula
 */
export function* matchingFutures(
	plan: RunPlan,
	wanted: WantedFuture,
	from = 0,
	most = MOST_SEARCHED
): Generator<number, void> {
	const isWanted = wantedFutures(plan, wanted);
	const end = Math.min(from + most, toldFutures(plan.scenario));
	for (let chunk = Math.floor(from / CHUNK_FUTURES); chunk * CHUNK_FUTURES < end; chunk++)
		for (const position of blocksOfChunk(plan.scenario, chunk)) {
			const first = chunk * CHUNK_FUTURES + position.block * BLOCK_FUTURES;
			if (first + position.count <= from || first >= end) continue;
			plan.block.draw(position);
			const kept = plan.condition?.(position.count);
			const matches = isWanted(position.count);
			const found: number[] = [];
			for (let i = Math.max(0, from - first); i < Math.min(position.count, end - first); i++)
				if (matches[i] !== 0 && kept?.[i] !== 0) found.push(first + i);
			yield* found;
		}
}
