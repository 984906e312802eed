import { CHUNK_FUTURES } from '../draws/scrambledSobol.ts';
import { chunkTotal } from '../futures/prepareRun.ts';
import { moreChunks } from '../summaries/moreChunks.ts';
import type { ComparisonCounts } from './comparisonCounts.ts';
import type { ComparisonPlan } from './prepareComparison.ts';

/** Some chunks to be counted for some of the scenarios (0 = the base). */
export interface ComparisonTask {
	firstChunk: number;
	chunkCount: number;
	scenarios: number[];
}

/**
 * What is counted next: first all scenarios' own futures, then what some need beyond them because their condition keeps
 * few; nothing when all have enough. Each scenario so draws exactly what it draws alone. To be asked again when all of a
 * round is counted (in any order, and cut as one likes).
 */
export function comparisonRound(
	{ plans }: ComparisonPlan,
	counts: ComparisonCounts | null
): ComparisonTask[] {
	if (!counts)
		return [{ firstChunk: 0, chunkCount: chunkTotal(plans[0]!.scenario), scenarios: plans.map((_, k) => k) }];
	const ranges = plans.map(({ scenario, engine }, k) => {
		const { chunks, futures, kept } = counts.counts[k]!;
		return { from: chunks, to: chunks + moreChunks(scenario, futures, kept, engine) };
	});
	// Scenarios that both need a chunk count it in the same task, so that its luck is seen to be shared.
	const edges = [...new Set(ranges.flatMap(({ from, to }) => [from, to]))].sort((one, other) => one - other);
	return edges.slice(1).flatMap((to, k) => {
		const from = edges[k]!;
		const scenarios = ranges.flatMap((range, scenario) =>
			range.from <= from && range.to >= to ? [scenario] : []
		);
		return scenarios.length > 0 ? [{ firstChunk: from, chunkCount: to - from, scenarios }] : [];
	});
}

/** How many futures a later round draws, of all scenarios together. */
export const roundFutures = (round: readonly ComparisonTask[]): number =>
	round.reduce((sum, { chunkCount, scenarios }) => sum + chunkCount * scenarios.length * CHUNK_FUTURES, 0);
