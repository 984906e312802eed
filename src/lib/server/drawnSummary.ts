import {
	chunkTotal,
	countFutures,
	ENGINE_VERSION,
	mergeCounts,
	prepareRun,
	summarise,
	type Counts,
	type Scenario,
	type Summary
} from '../core/index.ts';

/** About a hundred thousand futures; of a larger scenario the page draws the rest by itself. */
const MOST_CHUNKS = 25;
/** Between two slices other requests are answered. */
const SLICE_CHUNKS = 5;
const REMEMBERED = 64;

const remembered = new Map<string, Promise<Summary>>();
let queue: Promise<unknown> = Promise.resolve();

/**
 * The summary that the server draws a page from: the same chain as in the page's workers, so the same numbers. Scenarios
 * are counted one after another, and the latest ones remembered.
 */
export function drawnSummary(scenario: Scenario): Promise<Summary> {
	const key = `${ENGINE_VERSION} ${JSON.stringify(scenario)}`;
	const known = remembered.get(key);
	remembered.delete(key);
	const summary = known ?? enqueue(scenario);
	remembered.set(key, summary);
	if (!known) summary.catch(() => remembered.delete(key));
	for (const oldest of remembered.keys()) {
		if (remembered.size <= REMEMBERED) break;
		remembered.delete(oldest);
	}
	return summary;
}

function enqueue(scenario: Scenario): Promise<Summary> {
	const summary = queue.then(() => draw(scenario));
	queue = summary.catch(() => undefined);
	return summary;
}

async function draw(scenario: Scenario): Promise<Summary> {
	const plan = await prepareRun(scenario);
	const chunks = Math.min(chunkTotal(scenario), MOST_CHUNKS);
	let counts: Counts | undefined;
	for (let first = 0; first < chunks; first += SLICE_CHUNKS) {
		const slice = countFutures(plan, first, Math.min(SLICE_CHUNKS, chunks - first));
		counts = counts ? mergeCounts(counts, slice) : slice;
		await new Promise<void>((resolve) => setImmediate(resolve));
	}
	return summarise(plan, counts!);
}
