import type { Quantity } from '../../core/index.ts';
import { rounded } from '../fields/formatNumber.ts';
import { asQuantiles } from '../beliefs/quantityShape.ts';

const DIGITS = 4;

/** A quantity with its values moved by a function that rises: its tenths and its middle, and the chance of never. */
export function movedQuantity(quantity: Quantity, move: (value: number) => number): Quantity {
	const to = (value: number) => rounded(move(value), DIGITS);
	if (typeof quantity === 'number') return to(quantity);
	const shape = asQuantiles(quantity);
	if (typeof shape === 'number' || !('p50' in shape)) return quantity;
	const [p10, p50, p90] = [to(shape.p10), to(shape.p50), to(shape.p90)];
	return {
		p10,
		p50,
		p90,
		...(p10 > 0 ? { scale: 'log' as const } : {}),
		...(shape.never ? { never: shape.never } : {})
	};
}
