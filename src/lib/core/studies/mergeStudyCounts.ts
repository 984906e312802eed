import { maskTable } from './portfolios/maskTable.ts';
import { emptyStudyCounts, studyTables, wordsPerMask, type StudyCounts } from './studyCounts.ts';

/**
 * The counts of two disjoint sets of chunks, added up: the same whatever the order, and however chunks were split.
 *
 * @throws Error for counts of different scenarios or portfolios
 */
export function mergeStudyCounts(one: StudyCounts, other: StudyCounts): StudyCounts {
	const merged = emptyStudyCounts(one.shape);
	const [left, right] = [studyTables(one), studyTables(other)];
	for (const [t, table] of studyTables(merged).entries()) {
		const [a, b] = [left[t]!, right[t]!];
		if (a.length !== table.length || b.length !== table.length)
			throw new Error('Counts of different studies cannot be added up.');
		for (let k = 0; k < table.length; k++) table[k] = a[k]! + b[k]!;
	}
	const masks = maskTable(wordsPerMask(one.shape));
	masks.add(one.masks);
	masks.add(other.masks);
	merged.masks = masks.counted();
	merged.chunks = one.chunks + other.chunks;
	merged.futures = one.futures + other.futures;
	merged.kept = one.kept + other.kept;
	merged.keptSquares = one.keptSquares + other.keptSquares;
	return merged;
}
