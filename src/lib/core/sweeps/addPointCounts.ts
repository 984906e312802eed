import { addFilledBins, filledBins, type FilledBins, type PointCounts } from './pointCounts.ts';

/** The counts of two disjoint sets of chunks of the same point, added up. */
export function addPointCounts(one: PointCounts, other: PointCounts): PointCounts {
	const sum = (left: Float64Array, right: Float64Array): Float64Array => {
		if (left.length !== right.length) throw new Error('Counts of different points cannot be added up.');
		return left.map((count, k) => count + right[k]!);
	};
	return {
		...one,
		chunks: one.chunks + other.chunks,
		futures: one.futures + other.futures,
		kept: one.kept + other.kept,
		keptSquares: one.keptSquares + other.keptSquares,
		tallies: {
			sum: sum(one.tallies.sum, other.tallies.sum),
			squares: sum(one.tallies.squares, other.tallies.squares),
			products: sum(one.tallies.products, other.tallies.products)
		},
		arrivals: one.arrivals.map((bins, index) => mergedBins(bins, other.arrivals[index]!, one.bins.count))
	};
}

function mergedBins(one: FilledBins, other: FilledBins, count: number): FilledBins {
	const table = new Uint32Array(count);
	addFilledBins(one, table);
	addFilledBins(other, table);
	return filledBins(table);
}
