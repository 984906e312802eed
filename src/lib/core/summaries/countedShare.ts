import type { Share } from './summary.ts';
import { wilsonInterval } from './wilsonInterval.ts';

/**
 * A share that a summary gives as a bare number (a cause, a rank, the first of an ordering), with the interval of plain
 * sampling: as it is a count out of the kept futures, it can be printed with no more digits than that allows.
 */
export const countedShare = (share: number, keptFutures: number): Share => ({
	share,
	...wilsonInterval(share * keptFutures, keptFutures)
});
