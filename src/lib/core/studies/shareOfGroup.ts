import type { Share } from '../summaries/summary.ts';
import { wilsonInterval } from '../summaries/wilsonInterval.ts';

/** A share of a group of futures, with Wilson's interval for plain sampling; without futures nothing is known. */
export const shareOfGroup = (count: number, futures: number): Share => ({
	share: futures > 0 ? count / futures : 0,
	...wilsonInterval(count, futures)
});
