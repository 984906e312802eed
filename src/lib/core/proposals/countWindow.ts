import type { TimeBins } from '../summaries/timeBins.ts';
import { binOf } from '../summaries/timeBins.ts';

/**
 * Counts when one capability range opens and closes, over the futures in which it opens before it closes; the others go
 * to bin 0 of both tables.
 *
 * @returns in how many futures it opens
 */
export function countWindow(
	opens: Int32Array,
	closes: Int32Array,
	count: number,
	bins: TimeBins,
	opensTable: Uint32Array,
	closesTable: Uint32Array
): number {
	const { shift, offset } = bins;
	const last = bins.count - 1;
	let opened = 0;
	for (let i = 0; i < count; i++) {
		const isOpen = (opens[i]! - closes[i]!) >> 31;
		opened -= isOpen;
		// Where it never opens, bin 0 takes the count: a branch would be taken at random.
		opensTable[binOf(opens[i]!, shift, offset, last) & isOpen]!++;
		closesTable[binOf(closes[i]!, shift, offset, last) & isOpen]!++;
	}
	return opened;
}
