import { BLOCK_FUTURES } from '../draws/variableColumns.ts';
import { CHUNK_FUTURES } from '../draws/scrambledSobol.ts';
import { blocksOfChunk, type RunPlan } from '../futures/prepareRun.ts';
import { findFuture } from './findFuture.ts';

/**
 * The future nearest to the middle in everything: of those in the first chunk (with any) that the scenario's condition
 * keeps, the one with the least Σ (percentile rank − ½)² over the nine arrivals and the exit. What never happens ranks
 * last, equal times share their middle rank, and the smaller number wins a tie.
 *
 * @returns its number, or null where the condition keeps none
 */
export function typicalFuture(plan: RunPlan): number | null {
	const anyKept = findFuture(plan, { any: true });
	if (anyKept === null) return null;
	const { numbers, columns } = keptOfChunk(plan, Math.floor(anyKept / CHUNK_FUTURES));
	const distances = new Float64Array(numbers.length);
	for (const times of columns) addSquares(distances, ranksFromMiddle(times));
	let nearest = 0;
	for (let k = 1; k < numbers.length; k++) if (distances[k]! < distances[nearest]!) nearest = k;
	return numbers[nearest]!;
}

/** The kept futures' numbers, and a column of their event keys for each threshold and for the exit. */
function keptOfChunk(plan: RunPlan, chunk: number): { numbers: number[]; columns: number[][] } {
	const { block, condition, scenario } = plan;
	const events = [...block.arrivals, block.exit];
	const numbers: number[] = [];
	const columns = events.map((): number[] => []);
	for (const position of blocksOfChunk(scenario, chunk)) {
		block.draw(position);
		const kept = condition?.(position.count);
		for (let i = 0; i < position.count; i++) {
			if (kept?.[i] === 0) continue;
			numbers.push(chunk * CHUNK_FUTURES + position.block * BLOCK_FUTURES + i);
			for (const [e, keys] of events.entries()) columns[e]!.push(keys[i]!);
		}
	}
	return { numbers, columns };
}

/** 2n · (percentile rank − ½) of each of n values: whole numbers, so that sums are exact. */
function ranksFromMiddle(values: readonly number[]): number[] {
	const ascending = Int32Array.from(values).sort();
	const below = new Map<number, number>();
	const upTo = new Map<number, number>();
	for (const [k, value] of ascending.entries()) {
		if (!below.has(value)) below.set(value, k);
		upTo.set(value, k + 1);
	}
	return values.map((value) => below.get(value)! + upTo.get(value)! - values.length);
}

function addSquares(sums: Float64Array, ranks: readonly number[]): void {
	for (const [k, rank] of ranks.entries()) sums[k]! += rank * rank;
}
