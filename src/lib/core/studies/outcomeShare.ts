import { shareInterval } from '../summaries/shareInterval.ts';
import type { Share } from '../summaries/summary.ts';
import type { StudyCounts } from './studyCounts.ts';

/** The share of kept futures in which an outcome is true, with the interval of the spread between chunks, as in the summary. */
export const outcomeShare = (
	{ sums, squares, products, kept, keptSquares, chunks }: StudyCounts,
	outcome: number
): Share =>
	shareInterval({
		sum: sums[outcome]!,
		squares: squares[outcome]!,
		products: products[outcome]!,
		kept,
		keptSquares,
		chunks
	});
