import { CAUSE_SLOTS } from '../summaries/counts.ts';
import { TIMING_GROUPS } from './claim/rescueTiming.ts';
import { FACT_ROWS } from './facts/countFacts.ts';
import { INPUT_BINS } from './inputs/inputBins.ts';
import type { CountedMasks } from './portfolios/maskTable.ts';

/** Outcomes that are counted by group: that there is a future at all, then what may come true in it. */
export const OUTCOME = { always: 0, rescueBeforeEscape: 1, anySurvives: 2, proposals: 3 } as const;

/** How large a study's tables are. */
export interface StudyShape {
	proposals: number;
	inputs: number;
	windows: number;
	/** Bins of the times at which windows open and close. */
	windowBins: number;
	lengthBins: number;
	/** Members of the chosen portfolio. */
	members: number;
}

/** Of how many the outcomes are: see `OUTCOME`. */
export const outcomeCount = ({ proposals }: StudyShape): number => OUTCOME.proposals + proposals;
export const wordsPerMask = ({ proposals }: StudyShape): number => Math.max(1, Math.ceil(proposals / 32));

/** Rows of the table of shared causes beyond the causes themselves. */
export const SEVERAL_CAUSES = CAUSE_SLOTS - 3;
export const NONE_FAILS = CAUSE_SLOTS - 2;

/** Everything counted over some chunks. Counts of disjoint chunks of one plan add up; all are exact integers. */
export interface StudyCounts {
	shape: StudyShape;
	chunks: number;
	futures: number;
	kept: number;
	keptSquares: number;
	/**
	 * For the spread between chunks, by outcome, and last for "a member of the chosen portfolio survives": sum over
	 * chunks, sum of squares, sum of products with the number of kept futures.
	 */
	sums: Float64Array<ArrayBuffer>;
	squares: Float64Array<ArrayBuffer>;
	products: Float64Array<ArrayBuffer>;
	/** By input, bin and outcome. */
	inputs: Uint32Array<ArrayBuffer>;
	/** By fact and outcome. */
	facts: Uint32Array<ArrayBuffer>;
	/** By rescue's timing (rank and lead) and outcome. */
	timing: Uint32Array<ArrayBuffer>;
	/** By rescue's timing: sum of the squared number of surviving proposals. */
	survivingSquares: Float64Array<ArrayBuffer>;
	/** By window and bin of time: when it opens and closes, where it opens at all (the first bin takes the rest). */
	windowOpens: Uint32Array<ArrayBuffer>;
	windowCloses: Uint32Array<ArrayBuffer>;
	/** By window and bin of length. */
	lengths: Uint32Array<ArrayBuffer>;
	/** Where no member of the chosen portfolio survives: by the one cause of all failures. */
	sharedCauses: Uint32Array<ArrayBuffer>;
	/** … and by member and its own cause. */
	deaths: Uint32Array<ArrayBuffer>;
	masks: CountedMasks;
}

export function emptyStudyCounts(shape: StudyShape): StudyCounts {
	const outcomes = outcomeCount(shape);
	return {
		shape,
		chunks: 0,
		futures: 0,
		kept: 0,
		keptSquares: 0,
		sums: new Float64Array(outcomes + 1),
		squares: new Float64Array(outcomes + 1),
		products: new Float64Array(outcomes + 1),
		inputs: new Uint32Array(shape.inputs * INPUT_BINS * outcomes),
		facts: new Uint32Array(FACT_ROWS * outcomes),
		timing: new Uint32Array(TIMING_GROUPS * outcomes),
		survivingSquares: new Float64Array(TIMING_GROUPS),
		windowOpens: new Uint32Array(shape.windows * shape.windowBins),
		windowCloses: new Uint32Array(shape.windows * shape.windowBins),
		lengths: new Uint32Array(shape.windows * shape.lengthBins),
		sharedCauses: new Uint32Array(CAUSE_SLOTS),
		deaths: new Uint32Array(shape.members * CAUSE_SLOTS),
		masks: { words: new Int32Array(0), futures: new Uint32Array(0) }
	};
}

/** The tables that add up entry by entry: all but the masks. */
export const studyTables = (
	counts: StudyCounts
): (Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>)[] => [
	counts.sums,
	counts.squares,
	counts.products,
	counts.inputs,
	counts.facts,
	counts.timing,
	counts.survivingSquares,
	counts.windowOpens,
	counts.windowCloses,
	counts.lengths,
	counts.sharedCauses,
	counts.deaths
];
