import type { Counts } from './counts.ts';
import { shareInterval } from './shareInterval.ts';
import type { Share } from './summary.ts';

/** The share of kept futures that one tally counted, with its interval. */
export function tallyShare({ tallies, kept, keptSquares, chunks }: Counts, tally: number): Share {
	return shareInterval({
		sum: tallies.sum[tally]!,
		squares: tallies.squares[tally]!,
		products: tallies.products[tally]!,
		kept,
		keptSquares,
		chunks
	});
}
