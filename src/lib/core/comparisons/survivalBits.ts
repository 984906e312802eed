import { CHUNK_FUTURES } from '../draws/scrambledSobol.ts';
import { BLOCK_FUTURES, type BlockPosition } from '../draws/variableColumns.ts';
import type { RunPlan } from '../futures/prepareRun.ts';
import { columnProgram } from '../proposals/columnProgram.ts';

const WORD_BITS = 32;

/** In which futures of a chunk each proposal survives, a bit a future. Filled block by block. */
export interface SurvivalBits {
	/** By proposal. */
	words: readonly Int32Array[];
	/** Reads the block that was just drawn; all of its futures, so the plan must have no condition. */
	read(position: BlockPosition): void;
}

export function survivalBits({ block, proposals, scale }: RunPlan): SurvivalBits {
	const program = columnProgram({ arrivals: block.arrivals, exit: block.exit, scale });
	const violations = proposals.map(({ requirement }, p) => program.violation(requirement, block.ready[p]!));
	const words = proposals.map(() => new Int32Array(CHUNK_FUTURES / WORD_BITS));
	return {
		words,
		read(position) {
			const first = (position.block * BLOCK_FUTURES) / WORD_BITS;
			for (const [p, violation] of violations.entries())
				packSurvival(violation(position.count), block.exit, words[p]!, first, position.count);
		}
	};
}

function packSurvival(
	violation: Int32Array,
	exit: Int32Array,
	words: Int32Array,
	first: number,
	count: number
): void {
	for (let from = 0; from < count; from += WORD_BITS) {
		const to = Math.min(from + WORD_BITS, count);
		let word = 0;
		for (let i = from; i < to; i++) word |= ((exit[i]! - violation[i]!) >>> 31) << (i - from);
		words[first + from / WORD_BITS] = word;
	}
}

/** In how many of the chunk's first `futures` futures the bit is set in `here` but not in `there`. */
export function countOnlyIn(here: Int32Array, there: Int32Array, futures: number): number {
	let count = 0;
	const end = Math.ceil(futures / WORD_BITS);
	for (let w = 0; w < end; w++) count += bitCount(here[w]! & ~there[w]!);
	return count;
}

/** How many bits of a word are set, by adding ever longer fields (H. S. Warren, "Hacker's Delight", section 5-1). */
function bitCount(word: number): number {
	const pairs = word - ((word >>> 1) & 0x55555555);
	const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
