import { BLOCK_FUTURES } from '../draws/variableColumns.ts';

/*
 * Yes-or-no outcomes of a block of futures, packed four to a word, eight bits each, so that one addition counts four
 * outcomes at once. No count of more than 255 futures fits: who adds up more takes strips of at most so many.
 */
export const MOST_IN_A_LANE = 255;
const LANES = 4;
const LANE_BITS = 8;
const LANE_MASK = 255;

export interface OutcomeLanes {
	readonly outcomes: number;
	/** Word w holds the outcomes 4w to 4w + 3, one entry per future. */
	readonly words: readonly Int32Array[];
}

export const outcomeLanes = (outcomes: number): OutcomeLanes => ({
	outcomes,
	words: Array.from({ length: Math.ceil(outcomes / LANES) }, () => new Int32Array(BLOCK_FUTURES))
});

export function clearLanes({ words }: OutcomeLanes, count: number): void {
	for (const word of words) word.fill(0, 0, count);
}

/** The word that an outcome is in, and by how many bits it is moved there. */
export const laneOf = (lanes: OutcomeLanes, outcome: number): { word: Int32Array; shift: number } => ({
	word: lanes.words[Math.floor(outcome / LANES)]!,
	shift: (outcome % LANES) * LANE_BITS
});

/** table[from + outcome] += the counts of the four outcomes in one packed word. */
export function addPacked(
	packed: number,
	word: number,
	outcomes: number,
	table: Uint32Array,
	from: number
): void {
	const first = word * LANES;
	const last = Math.min(first + LANES, outcomes);
	for (let outcome = first, rest = packed; outcome < last; outcome++, rest >>>= LANE_BITS)
		table[from + outcome]! += rest & LANE_MASK;
}
