// Not through the core's index: this is in scripts that have room for what they need only.
import { prepareRun } from '../core/futures/prepareRun.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { isPresentablePart } from '../core/summaries/conditionLimit.ts';
import { countRun } from '../core/summaries/countRun.ts';
import { summarise } from '../core/summaries/summarise.ts';
import type { Summary } from '../core/summaries/summary.ts';
import { refuseTooFew } from '../core/summaries/tooFewFutures.ts';

/**
 * The summary of the first chunk alone, or of so many as a rare condition needs to say something: a picture to show at
 * once, where no server has drawn the page.
 *
 * @param engine by the rules of which version of the engine
 * @throws TooFewFutures, UnknownEngine
 */
export async function firstPicture(scenario: Scenario, engine?: string): Promise<Summary> {
	const plan = await prepareRun(scenario, { engine });
	const counts = await countRun(plan, 1, async (soFar) => {
		if (isPresentablePart(scenario, soFar, engine)) return 'stop';
		await new Promise<void>((resolve) => setTimeout(resolve));
		return 'go on';
	});
	refuseTooFew(plan, counts);
	return summarise(plan, counts);
}
