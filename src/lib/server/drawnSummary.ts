import {
	countRun,
	ENGINE_VERSION,
	isPresentablePart,
	prepareRun,
	refuseTooFew,
	summarise,
	TooFewFutures,
	type Scenario,
	type Summary
} from '../core/index.ts';

/**
 * About a hundred thousand futures; of a run that needs more the page draws the rest by itself. Only where a condition
 * has kept too few to say anything until then, the server goes on until it has, or must be refused.
 */
const MOST_CHUNKS = 25;
/** Between two slices other requests are answered. */
const SLICE_CHUNKS = 5;
const REMEMBERED = 64;

const remembered = new Map<string, Promise<Summary>>();
let queue: Promise<unknown> = Promise.resolve();

/**
 * The summary that the server draws a page from: the same chain as in the page's workers, so the same numbers. Scenarios
 * are counted one after another, and the latest ones remembered, refusals too.
 *
 * @param engine by the rules of which version of the engine
 * @throws TooFewFutures where the scenario's condition keeps too few to say anything, UnknownEngine
 */
export function drawnSummary(scenario: Scenario, engine = ENGINE_VERSION): Promise<Summary> {
	const key = `${engine} ${JSON.stringify(scenario)}`;
	const known = remembered.get(key);
	remembered.delete(key);
	const summary = known ?? enqueue(scenario, engine);
	remembered.set(key, summary);
	if (!known)
		summary.catch((error) => {
			if (!(error instanceof TooFewFutures)) remembered.delete(key);
		});
	for (const oldest of remembered.keys()) {
		if (remembered.size <= REMEMBERED) break;
		remembered.delete(oldest);
	}
	return summary;
}

function enqueue(scenario: Scenario, engine: string): Promise<Summary> {
	const summary = queue.then(() => draw(scenario, engine));
	queue = summary.catch(() => undefined);
	return summary;
}

async function draw(scenario: Scenario, engine: string): Promise<Summary> {
	const plan = await prepareRun(scenario, { engine });
	const counts = await countRun(plan, SLICE_CHUNKS, async (soFar) => {
		await new Promise<void>((resolve) => setImmediate(resolve));
		return soFar.chunks >= MOST_CHUNKS && isPresentablePart(scenario, soFar, engine) ? 'stop' : 'go on';
	});
	refuseTooFew(plan, counts);
	return summarise(plan, counts);
}
