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
		// Both kinds of table have a loop of their own, which so runs several times faster.
		if (table instanceof Uint32Array) addIntegers(a as Uint32Array, b as Uint32Array, table);
		else addDoubles(a as Float64Array, b as Float64Array, table);
	}
	merged.chunks = one.chunks + other.chunks;
	merged.futures = one.futures + other.futures;
	merged.kept = one.kept + other.kept;
	merged.keptSquares = one.keptSquares + other.keptSquares;
	return merged;
}

function addIntegers(one: Uint32Array, other: Uint32Array, target: Uint32Array): void {
	for (let k = 0; k < target.length; k++) target[k] = one[k]! + other[k]!;
}

function addDoubles(one: Float64Array, other: Float64Array, target: Float64Array): void {
	for (let k = 0; k < target.length; k++) target[k] = one[k]! + other[k]!;
}
