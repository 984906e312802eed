import { countTables, emptyCounts, type Counts, type Tallies } from '../summaries/counts.ts';
import { countsShape } from '../summaries/countFutures.ts';
import type { ComparisonPlan, PairPlan } from './prepareComparison.ts';

/** Everything counted over some chunks of futures of several scenarios. Integers that add up, like those of one. */
export interface ComparisonCounts {
	/** One per scenario, the base first. */
	counts: Counts[];
	/** One per scenario after the base. */
	pairs: PairCounts[];
}

/**
 * What a scenario and the base have in common, over the chunks that were counted for both. With a of k kept futures in a
 * chunk of the base, and b of l in the same chunk of the other:
 */
export interface PairCounts {
	chunks: number;
	/** Σ k·l. */
	keptProducts: number;
	/** Σ a·b, by common tally. */
	products: Float64Array;
	/** Σ a·l, by common tally. */
	baseByOtherKept: Float64Array;
	/** Σ b·k, by common tally. */
	otherByBaseKept: Float64Array;
	/** Futures in which a proposal survives in the other only, by common proposal; empty where there is a condition. */
	gained: Tallies;
	/** … and in the base only. */
	lost: Tallies;
}

export const emptyComparisonCounts = ({ plans, pairs }: ComparisonPlan): ComparisonCounts => ({
	counts: plans.map((plan) => emptyCounts(countsShape(plan))),
	pairs: pairs.map(emptyPairCounts)
});

function emptyPairCounts({ common, bits }: PairPlan): PairCounts {
	const table = (): Float64Array => new Float64Array(common.base.length);
	const proposals = bits ? common.proposals.length : 0;
	const tallies = (): Tallies => ({
		sum: new Float64Array(proposals),
		squares: new Float64Array(proposals),
		products: new Float64Array(proposals)
	});
	return {
		chunks: 0,
		keptProducts: 0,
		products: table(),
		baseByOtherKept: table(),
		otherByBaseKept: table(),
		gained: tallies(),
		lost: tallies()
	};
}

const pairTables = ({
	products,
	baseByOtherKept,
	otherByBaseKept,
	gained,
	lost
}: PairCounts): Float64Array[] => [
	products,
	baseByOtherKept,
	otherByBaseKept,
	...[gained, lost].flatMap((tallies) => [tallies.sum, tallies.squares, tallies.products])
];

/** The tables of a comparison's counts, for handing from thread to thread. */
export const comparisonTables = ({ counts, pairs }: ComparisonCounts): (Uint32Array | Float64Array)[] => [
	...counts.flatMap(countTables),
	...pairs.flatMap(pairTables)
];

/** The pair counts of two disjoint sets of chunks, added up. */
export function mergePairCounts(one: PairCounts, other: PairCounts): PairCounts {
	const merged = structureOf(one);
	const [left, right] = [pairTables(one), pairTables(other)];
	for (const [t, table] of pairTables(merged).entries()) {
		if (left[t]!.length !== right[t]!.length)
			throw new Error('Counts of different comparisons cannot be added up.');
		for (let k = 0; k < table.length; k++) table[k] = left[t]![k]! + right[t]![k]!;
	}
	merged.chunks = one.chunks + other.chunks;
	merged.keptProducts = one.keptProducts + other.keptProducts;
	return merged;
}

function structureOf(pair: PairCounts): PairCounts {
	const like = (table: Float64Array): Float64Array => new Float64Array(table.length);
	const tallies = ({ sum, squares, products }: Tallies): Tallies => ({
		sum: like(sum),
		squares: like(squares),
		products: like(products)
	});
	return {
		chunks: 0,
		keptProducts: 0,
		products: like(pair.products),
		baseByOtherKept: like(pair.baseByOtherKept),
		otherByBaseKept: like(pair.otherByBaseKept),
		gained: tallies(pair.gained),
		lost: tallies(pair.lost)
	};
}
