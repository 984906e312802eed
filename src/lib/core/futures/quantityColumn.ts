import {
	BLOCK_FUTURES,
	normalColumn,
	stretchedNormalColumn,
	type BlockPosition,
	type VariableColumn
} from '../draws/variableColumns.ts';
import { distributionOf, type Distribution } from '../quantities/distributionOf.ts';
import type { Quantity } from '../scenario/scenario.ts';

/**
 * One uncertain quantity, drawn block by block; a constant costs nothing. A column holds until the next quantity is
 * drawn: all share the same memory, which so stays in the fastest cache. Who needs it longer copies it.
 */
export interface QuantityColumn {
	readonly distribution: Distribution;
	values(position: BlockPosition): Float64Array;
	/** Natural logarithms of the values. */
	logarithms(position: BlockPosition): Float64Array;
}

const column = new Float64Array(BLOCK_FUTURES);

/**
 * @param normals the standard normals that drive the quantity; by default a variable of its own in `dimension`
 */
export function quantityColumn(
	quantity: Quantity,
	seed: number,
	dimension: number,
	normals?: VariableColumn
): QuantityColumn {
	const distribution = distributionOf(quantity);
	if (distribution.isConstant) return constantColumn(distribution);
	if (!normals && typeof quantity === 'object' && quantity.never)
		return oftenNever(distribution, quantity, quantity.never, seed, dimension);
	const { draw } = normals ?? normalColumn(seed, dimension);
	return {
		distribution,
		values(position) {
			distribution.fill(draw(position), column, position.count);
			return column;
		},
		logarithms(position) {
			distribution.fillLn(draw(position), column, position.count);
			return column;
		}
	};
}

function constantColumn(distribution: Distribution): QuantityColumn {
	const zeros = new Float64Array(BLOCK_FUTURES);
	const values = new Float64Array(BLOCK_FUTURES);
	const logarithms = new Float64Array(BLOCK_FUTURES);
	distribution.fill(zeros, values, BLOCK_FUTURES);
	distribution.fillLn(zeros, logarithms, BLOCK_FUTURES);
	return { distribution, values: () => values, logarithms: () => logarithms };
}

/**
 * A quantity of its own variable that may never come. The definition goes from a normal to its probability and back;
 * here the variable is still a plain fraction, which can be stretched before it becomes a normal, much faster.
 */
function oftenNever(
	distribution: Distribution,
	quantity: Exclude<Quantity, number>,
	never: number,
	seed: number,
	dimension: number
): QuantityColumn {
	const { draw } = stretchedNormalColumn(seed, dimension, 1 - never);
	const finite = distributionOf({ ...quantity, never: 0 });
	const drawWith = (fill: Distribution['fill'], position: BlockPosition): Float64Array => {
		const normals = draw(position);
		fill(normals, column, position.count);
		for (let i = 0; i < position.count; i++) if (normals[i] === Infinity) column[i] = Infinity;
		return column;
	};
	return {
		distribution,
		values: (position) => drawWith(finite.fill, position),
		logarithms: (position) => drawWith(finite.fillLn, position)
	};
}
