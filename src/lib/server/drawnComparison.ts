import {
	comparisonRound,
	countComparison,
	ENGINE_VERSION,
	prepareComparison,
	saysEnough,
	summariseComparison,
	type Comparison,
	type Scenario
} from '../core/index.ts';
import { emptyComparisonCounts } from '../core/comparisons/comparisonCounts.ts';

/** About thirty thousand futures of each scenario: enough for intervals to know of the shared luck. The page draws the rest. */
const MOST_CHUNKS = 8;
const REMEMBERED = 32;

const remembered = new Map<string, Promise<Comparison | null>>();
let queue: Promise<unknown> = Promise.resolve();

/**
 * The comparison that the server draws a page from; comparisons are counted one after another, and the latest ones
 * remembered. null where a condition keeps too few futures of a scenario so far: then the page draws on by itself.
 */
export function drawnComparison(scenarios: readonly Scenario[]): Promise<Comparison | null> {
	const key = `${ENGINE_VERSION} ${JSON.stringify(scenarios)}`;
	const comparison = remembered.get(key) ?? enqueue(scenarios);
	remembered.delete(key);
	remembered.set(key, comparison);
	comparison.catch(() => remembered.delete(key));
	for (const oldest of remembered.keys()) {
		if (remembered.size <= REMEMBERED) break;
		remembered.delete(oldest);
	}
	return comparison;
}

function enqueue(scenarios: readonly Scenario[]): Promise<Comparison | null> {
	const comparison = queue.then(() => draw(scenarios));
	queue = comparison.catch(() => undefined);
	return comparison;
}

async function draw(scenarios: readonly Scenario[]): Promise<Comparison | null> {
	const plan = await prepareComparison(scenarios);
	const counts = emptyComparisonCounts(plan);
	const chunkCount = Math.min(MOST_CHUNKS, comparisonRound(plan, null)[0]!.chunkCount);
	for (let chunk = 0; chunk < chunkCount; chunk++) {
		countComparison(plan, chunk, 1, undefined, counts);
		// Between two chunks other requests are answered.
		await new Promise<void>((resolve) => setImmediate(resolve));
	}
	const isShown = plan.plans.every(({ scenario }, k) => saysEnough(scenario, counts.counts[k]!.kept));
	return isShown ? summariseComparison(plan, counts) : null;
}
