import type { BlockPosition } from '../draws/variableColumns.ts';
import { countChunk, type ChunkCount } from '../summaries/countFutures.ts';
import type { Tallies } from '../summaries/counts.ts';
import { emptyComparisonCounts, type ComparisonCounts, type PairCounts } from './comparisonCounts.ts';
import type { ComparisonPlan, PairPlan } from './prepareComparison.ts';
import { countOnlyIn, type SurvivalBits } from './survivalBits.ts';

/**
 * Draws some chunks of futures of several scenarios, the same chunks for each, and counts everything that a comparison
 * reads.
 *
 * @param scenarios the numbers of those that are counted (0 = the base); all by default. Only a scenario whose condition
 * keeps few futures goes on alone.
 * @param counts what the chunks are taken into; nothing yet by default
 */
export function countComparison(
	plan: ComparisonPlan,
	firstChunk: number,
	chunkCount: number,
	scenarios: readonly number[] = plan.plans.map((_, scenario) => scenario),
	counts: ComparisonCounts = emptyComparisonCounts(plan)
): ComparisonCounts {
	for (let chunk = firstChunk; chunk < firstChunk + chunkCount; chunk++) {
		const counted = plan.plans.map((run, scenario) =>
			scenarios.includes(scenario)
				? countChunk(run, chunk, counts.counts[scenario]!, bitReader(plan, scenario))
				: null
		);
		const base = counted[0];
		if (!base) continue;
		for (const [k, pair] of plan.pairs.entries()) {
			const other = counted[k + 1];
			if (other) addPair(counts.pairs[k]!, pair, base, other);
		}
	}
	return counts;
}

/** What reads each block's survivals, where somebody compares the scenario's futures one by one. */
function bitReader(
	{ pairs }: ComparisonPlan,
	scenario: number
): ((position: BlockPosition) => void) | undefined {
	const bits: SurvivalBits | undefined =
		scenario === 0 ? pairs.find((pair) => pair.bits)?.bits?.base : pairs[scenario - 1]!.bits?.other;
	return bits?.read;
}

/** Takes one chunk, counted for both, into the sums of the pair. */
function addPair(counts: PairCounts, { common, bits }: PairPlan, base: ChunkCount, other: ChunkCount): void {
	const { products, baseByOtherKept, otherByBaseKept } = counts;
	for (let k = 0; k < products.length; k++) {
		const here = base.tallies[common.base[k]!]!;
		const there = other.tallies[common.other[k]!]!;
		products[k]! += here * there;
		baseByOtherKept[k]! += here * other.kept;
		otherByBaseKept[k]! += there * base.kept;
	}
	counts.chunks++;
	counts.keptProducts += base.kept * other.kept;
	if (!bits) return;
	for (const [p, proposal] of common.proposals.entries()) {
		const inBase = bits.base.words[proposal.base]!;
		const inOther = bits.other.words[proposal.other]!;
		addCount(counts.gained, p, countOnlyIn(inOther, inBase, base.futures), base.futures);
		addCount(counts.lost, p, countOnlyIn(inBase, inOther, base.futures), base.futures);
	}
}

function addCount({ sum, squares, products }: Tallies, index: number, count: number, futures: number): void {
	sum[index]! += count;
	squares[index]! += count * count;
	products[index]! += count * futures;
}
