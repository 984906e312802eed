import { studentQuantile } from './studentQuantile.ts';
import type { Share } from './summary.ts';
import { wilsonInterval } from './wilsonInterval.ts';

/** What the sampling error of a share is read off: sums over chunks. */
export interface ChunkSums {
	/** Σ count. */
	sum: number;
	/** Σ count². */
	squares: number;
	/** Σ count·kept. */
	products: number;
	/** Σ kept, Σ kept², and the number of chunks. */
	kept: number;
	keptSquares: number;
	chunks: number;
}

/** From so many chunks on, their spread tells the error. */
export const CHUNKS_FOR_SPREAD = 8;
/** With fewer cases (or fewer exceptions) than this the spread tells little, and Wilson's interval is used. */
export const RARE = 20;
export const isRare = ({ sum, kept }: ChunkSums): boolean => Math.min(sum, kept - sum) < RARE;

/**
 * A share of the kept futures with its 95% interval. Chunks are independent, so the spread of their counts around
 * share·kept gives the standard error of the ratio (W. G. Cochran, "Sampling Techniques", section 6.3), used with
 * Student's t. Below 8 chunks, and for rare events, Wilson's interval for plain sampling, which is wider.
 */
export function shareInterval(sums: ChunkSums): Share {
	const { sum, squares, products, kept, keptSquares, chunks } = sums;
	if (kept === 0) return { share: 0, low: 0, high: 1 };
	const share = sum / kept;
	if (chunks < CHUNKS_FOR_SPREAD || isRare(sums)) return { share, ...wilsonInterval(sum, kept) };
	const residualSquares = squares - 2 * share * products + share * share * keptSquares;
	const variance = (Math.max(residualSquares, 0) * chunks) / (chunks - 1) / (kept * kept);
	// Not narrower than one future: points that are perfectly spread have no visible error, but a finite number.
	const halfWidth = Math.max(studentQuantile(chunks - 1) * Math.sqrt(variance), 1 / kept);
	return { share, low: Math.max(share - halfWidth, 0), high: Math.min(share + halfWidth, 1) };
}
