import { countFutures, prepareRun, summarise, type Scenario, type Summary } from '../core/index.ts';

/** The summary of the first chunk alone: something to show at once, where no server has drawn the page. */
export async function firstPicture(scenario: Scenario): Promise<Summary> {
	const plan = await prepareRun(scenario);
	return summarise(plan, countFutures(plan, 0, 1));
}
