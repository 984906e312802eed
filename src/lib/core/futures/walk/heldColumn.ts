import { BLOCK_FUTURES, type BlockPosition } from '../../draws/variableColumns.ts';
import type { Quantity } from '../../scenario/scenario.ts';
import { quantityColumn } from '../quantityColumn.ts';

/** A quantity drawn into a column of its own, which holds until the next block. */
export interface HeldColumn {
	readonly values: Float64Array;
	draw(position: BlockPosition): void;
}

/** @param low @param high where draws from the tails are held */
export function heldColumn(
	quantity: Quantity,
	seed: number,
	dimension: number,
	low = 0,
	high = Infinity
): HeldColumn {
	const values = new Float64Array(BLOCK_FUTURES);
	const column = quantityColumn(quantity, seed, dimension);
	return {
		values,
		draw(position) {
			const drawn = column.values(position);
			for (let i = 0; i < position.count; i++) values[i] = Math.max(low, Math.min(drawn[i]!, high));
		}
	};
}
