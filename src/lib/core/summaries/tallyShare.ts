import type { TalliedCounts } from './counts.ts';
import { shareInterval, type ChunkSums } from './shareInterval.ts';
import type { Share } from './summary.ts';

/** The share of kept futures that one tally counted, with its interval. */
export const tallyShare = (counts: TalliedCounts, tally: number): Share =>
	shareInterval(tallySums(counts, tally));

/** What the sampling error of one tally's share is read off. */
export const tallySums = (
	{ tallies, kept, keptSquares, chunks }: TalliedCounts,
	tally: number
): ChunkSums => ({
	sum: tallies.sum[tally]!,
	squares: tallies.squares[tally]!,
	products: tallies.products[tally]!,
	kept,
	keptSquares,
	chunks
});
