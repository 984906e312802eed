import type { RunPlan } from '../futures/prepareRun.ts';
import { matchingFutures } from './matchingFutures.ts';

const TEN = 10;

/**
 * The numbers of the first ten futures (fewer where there are no more) that the scenario's condition keeps and in which
 * a formula is true.
 *
 * @throws FormulaError for a faulty formula
 */
export function tenFutures(plan: RunPlan, where: string): number[] {
	const numbers: number[] = [];
	for (const number of matchingFutures(plan, { where })) {
		numbers.push(number);
		if (numbers.length === TEN) break;
	}
	return numbers;
}
