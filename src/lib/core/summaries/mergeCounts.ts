import { countTables, emptyCounts, type Counts } from './counts.ts';

/**
 * The counts of two disjoint sets of chunks of the same scenario, added up. Integers all through, so neither the order
 * nor the way in which chunks were split over threads or machines can change a result.
 */
export function mergeCounts(one: Counts, other: Counts): Counts {
	const merged = emptyCounts(one.shape);
	const [left, right] = [countTables(one), countTables(other)];
	for (const [t, table] of countTables(merged).entries()) {
		const [a, b] = [left[t]!, right[t]!];
		if (a.length !== table.length || b.length !== table.length)
			throw new Error('Counts of different scenarios cannot be added up.');
		for (let k = 0; k < table.length; k++) table[k] = a[k]! + b[k]!;
	}
	merged.chunks = one.chunks + other.chunks;
	merged.futures = one.futures + other.futures;
	merged.kept = one.kept + other.kept;
	merged.keptSquares = one.keptSquares + other.keptSquares;
	return merged;
}
