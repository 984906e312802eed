import { THRESHOLD_COUNT } from '../scenario/thresholds.ts';
import { ORDERING_COUNT } from '../orderings/orderingIndex.ts';
import { FAN_BINS } from '../futures/capabilityFan.ts';
import { IDENTITY_MASK } from '../futures/eventKey.ts';

/** Causes of a failure by event identity; the last entry takes what did not fail. */
export const CAUSE_SLOTS = IDENTITY_MASK + 1;
export const WAY_SLOTS = 8;
const PAIRS = THRESHOLD_COUNT * THRESHOLD_COUNT;

/** How large a scenario's tables are. */
export interface CountsShape {
	proposals: number;
	/** Different pairs of opening and closing thresholds among the proposals. */
	windows: number;
	arrivalBins: number;
	verdictBins: number;
	fanYears: number;
	axes: number;
	/** Interventions whose years are counted, and whether the prongs' and interventions' course is: 0 in a static scenario. */
	interventions: number;
	noted: number;
}

/**
 * A count whose spread between chunks is kept, so that its sampling error can be read off: for each, the sum over chunks,
 * the sum of squares, and the sum of products with the number of kept futures. All are exact integers and add up.
 */
export interface Tallies {
	sum: Float64Array;
	squares: Float64Array;
	products: Float64Array;
}

/** What a tally's share and its error are read off. */
export interface TalliedCounts {
	chunks: number;
	/** Futures that the condition kept; all where there is none. */
	kept: number;
	keptSquares: number;
	tallies: Tallies;
}

/** Everything counted over some chunks of futures. Counts of disjoint chunks add up to the counts of their union. */
export interface Counts extends TalliedCounts {
	shape: CountsShape;
	futures: number;
	/** By threshold and rank. */
	ranks: Uint32Array;
	/** By threshold and way. */
	ways: Uint32Array;
	/** By threshold and bin of time; the last bin is "not by the horizon". */
	arrivals: Uint32Array;
	/** By proposal, cause and bin of time. */
	failures: Uint32Array;
	/** By window and bin: when it opens and closes, where it opens at all (the first bin takes the rest). */
	windowOpens: Uint32Array;
	windowCloses: Uint32Array;
	/** By ordering index. */
	orderings: Uint32Array;
	/** By axis, year and bin of progress. */
	fan: Uint32Array;
	/** Futures whose course was noted, by year (they are as many in each). */
	notedFutures: Uint32Array;
	/** By what is noted and year: sums in units of `NOTED_UNIT`. */
	noted: Float64Array;
	/** By intervention and year: in how many of the noted futures it is on. */
	interventionsOn: Uint32Array;
}

/** What is noted of a future's course is added up in whole units of 2^-20, so that the order of adding cannot matter. */
export const NOTED_UNIT = 1 / (1 << 20);

/** Where each tally stands. */
export const TALLY = {
	/** before(i, j) = i·9 + j: i arrives, and before j. */
	before: 0,
	notByHorizon: PAIRS,
	anySurvives: PAIRS + THRESHOLD_COUNT,
	/** TALLIES_PER_PROPOSAL for each proposal, then for each window that it ever opens. */
	proposals: PAIRS + THRESHOLD_COUNT + 1
} as const;
/** In this order: survives, unresolved, fails, works. */
export const TALLIES_PER_PROPOSAL = 4;
export const proposalTally = (proposal: number): number => TALLY.proposals + TALLIES_PER_PROPOSAL * proposal;
export const windowTally = (shape: CountsShape, window: number): number =>
	proposalTally(shape.proposals) + window;
export const tallyCount = (shape: CountsShape): number => windowTally(shape, shape.windows);

export function emptyCounts(shape: CountsShape): Counts {
	const tallies = tallyCount(shape);
	return {
		shape,
		chunks: 0,
		futures: 0,
		kept: 0,
		keptSquares: 0,
		tallies: {
			sum: new Float64Array(tallies),
			squares: new Float64Array(tallies),
			products: new Float64Array(tallies)
		},
		ranks: new Uint32Array(PAIRS),
		ways: new Uint32Array(THRESHOLD_COUNT * WAY_SLOTS),
		arrivals: new Uint32Array(THRESHOLD_COUNT * shape.arrivalBins),
		failures: new Uint32Array(shape.proposals * CAUSE_SLOTS * shape.verdictBins),
		windowOpens: new Uint32Array(shape.windows * shape.verdictBins),
		windowCloses: new Uint32Array(shape.windows * shape.verdictBins),
		orderings: new Uint32Array(ORDERING_COUNT),
		fan: new Uint32Array(shape.axes * shape.fanYears * FAN_BINS),
		notedFutures: new Uint32Array(shape.noted > 0 ? shape.fanYears : 0),
		noted: new Float64Array(shape.noted * shape.fanYears),
		interventionsOn: new Uint32Array(shape.interventions * shape.fanYears)
	};
}

/** The tables of counts, for adding up and for handing from thread to thread. */
export const countTables = (counts: Counts): (Uint32Array | Float64Array)[] => [
	counts.tallies.sum,
	counts.tallies.squares,
	counts.tallies.products,
	counts.ranks,
	counts.ways,
	counts.arrivals,
	counts.failures,
	counts.windowOpens,
	counts.windowCloses,
	counts.orderings,
	counts.fan,
	counts.notedFutures,
	counts.noted,
	counts.interventionsOn
];

/** Takes one chunk's tallies into the sums. */
export function addChunk(counts: Counts, chunkTallies: Int32Array, futures: number, kept: number): void {
	const { sum, squares, products } = counts.tallies;
	for (let k = 0; k < sum.length; k++) {
		const count = chunkTallies[k]!;
		sum[k]! += count;
		squares[k]! += count * count;
		products[k]! += count * kept;
	}
	counts.chunks++;
	counts.futures += futures;
	counts.kept += kept;
	counts.keptSquares += kept * kept;
}
