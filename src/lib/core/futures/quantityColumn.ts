import {
	BLOCK_FUTURES,
	normalColumn,
	type BlockPosition,
	type VariableColumn
} from '../draws/variableColumns.ts';
import { distributionOf, type Distribution } from '../quantities/distributionOf.ts';
import type { Quantity } from '../scenario/scenario.ts';

/** One uncertain quantity, drawn block by block; a constant costs nothing. */
export interface QuantityColumn {
	readonly distribution: Distribution;
	/** The quantity's values; the column is reused from block to block. */
	values(position: BlockPosition): Float64Array;
	/** Their natural logarithms. */
	logarithms(position: BlockPosition): Float64Array;
}

/**
 * @param normals the standard normals that drive the quantity; by default a variable of its own in `dimension`
 */
export function quantityColumn(
	quantity: Quantity,
	seed: number,
	dimension: number,
	normals: VariableColumn = normalColumn(seed, dimension)
): QuantityColumn {
	const distribution = distributionOf(quantity);
	const column = new Float64Array(BLOCK_FUTURES);
	if (!distribution.isConstant)
		return {
			distribution,
			values(position) {
				distribution.fill(normals.draw(position), column, position.count);
				return column;
			},
			logarithms(position) {
				distribution.fillLn(normals.draw(position), column, position.count);
				return column;
			}
		};
	const zeros = new Float64Array(BLOCK_FUTURES);
	const logarithms = new Float64Array(BLOCK_FUTURES);
	distribution.fill(zeros, column, BLOCK_FUTURES);
	distribution.fillLn(zeros, logarithms, BLOCK_FUTURES);
	return { distribution, values: () => column, logarithms: () => logarithms };
}
