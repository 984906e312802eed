import {
	countRun,
	isPresentablePart,
	prepareRun,
	refuseTooFew,
	summarise,
	type Scenario,
	type Summary
} from '../core/index.ts';

/**
 * The summary of the first chunk alone, or of so many as a rare condition needs to say something: a picture to show at
 * once, where no server has drawn the page.
 *
 * @throws TooFewFutures
 */
export async function firstPicture(scenario: Scenario): Promise<Summary> {
	const plan = await prepareRun(scenario);
	const counts = await countRun(plan, 1, async (soFar) => {
		if (isPresentablePart(scenario, soFar)) return 'stop';
		await new Promise<void>((resolve) => setTimeout(resolve));
		return 'go on';
	});
	refuseTooFew(scenario, counts);
	return summarise(plan, counts);
}
