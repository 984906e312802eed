/**
 * Moves labels along one direction until none overlaps its neighbour, each as near as may be to where it belongs and all
 * inside [lowest, highest]; the order of the input is kept. When there is not enough room they share it evenly.
 */
export function dodge(wanted: readonly number[], spacing: number, lowest: number, highest: number): number[] {
	const order = [...wanted.keys()].sort((a, b) => (wanted[a] as number) - (wanted[b] as number) || a - b);
	const room = wanted.length > 1 ? (highest - lowest) / (wanted.length - 1) : Infinity;
	const gap = Math.min(spacing, room);
	// Neighbours that would touch form a block that is centred on what its members want (pool adjacent violators).
	const blocks: { sum: number; count: number }[] = [];
	const middle = ({ sum, count }: { sum: number; count: number }) => sum / count;
	for (const [rank, index] of order.entries()) {
		let block = { sum: (wanted[index] as number) - rank * gap, count: 1 };
		for (let last = blocks.at(-1); last && middle(last) > middle(block); last = blocks.at(-1)) {
			blocks.pop();
			block = { sum: block.sum + last.sum, count: block.count + last.count };
		}
		blocks.push(block);
	}
	const highestStart = highest - (wanted.length - 1) * gap;
	const placed: number[] = new Array(wanted.length).fill(0);
	let rank = 0;
	for (const block of blocks) {
		const start = Math.min(Math.max(middle(block), lowest), highestStart);
		for (let member = 0; member < block.count; member += 1, rank += 1)
			placed[order[rank] as number] = start + rank * gap;
	}
	return placed;
}
