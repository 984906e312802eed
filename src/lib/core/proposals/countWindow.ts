/**
 * Counts when one capability range opens and closes, over the futures in which it opens before it closes.
 *
 * @returns in how many futures it opens
 */
export function countWindow(
	opens: Int32Array,
	closes: Int32Array,
	openBins: Int32Array,
	closeBins: Int32Array,
	count: number,
	opensTable: Uint32Array,
	closesTable: Uint32Array
): number {
	let opened = 0;
	for (let i = 0; i < count; i++) {
		if (opens[i]! >= closes[i]!) continue;
		opened++;
		opensTable[openBins[i]!]!++;
		closesTable[closeBins[i]!]!++;
	}
	return opened;
}
