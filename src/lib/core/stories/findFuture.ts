import type { RunPlan } from '../futures/prepareRun.ts';
import { matchingFutures } from './matchingFutures.ts';
import type { WantedFuture } from './wantedFuture.ts';

/**
 * The number of the first future from `from` on that the scenario's condition keeps and that is as wanted; null where
 * there is none among those that can be told, or among the `most` ones looked through.
 *
 * @param most by default 2,000,000
 * @throws RangeError for a proposal that the scenario does not have, FormulaError for a faulty formula
 */
export function findFuture(plan: RunPlan, wanted: WantedFuture, from = 0, most?: number): number | null {
	for (const number of matchingFutures(plan, wanted, from, most)) return number;
	return null;
}
