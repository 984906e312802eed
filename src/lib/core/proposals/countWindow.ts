import type { TimeBins } from '../summaries/timeBins.ts';
import { binOf } from '../summaries/timeBins.ts';

/**
 * Counts when one capability range opens and closes, over the futures in which it opens before it closes.
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
		const [open, close] = [opens[i]!, closes[i]!];
		if (open >= close) continue;
		opened++;
		opensTable[binOf(open, shift, offset, last)]!++;
		closesTable[binOf(close, shift, offset, last)]!++;
	}
	return opened;
}
