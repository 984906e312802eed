import type { Quantity } from '../../core/index.ts';
import { medianOf } from './quantityShape.ts';

const ENDS = ['p10', 'p50', 'p90', 'low', 'mode', 'high'];

/**
 * The quantity with the ends of its range held between two limits, where its median is between them: who moves the middle
 * towards 0 means a range that ends there. What is left of no width becomes a constant.
 */
export function heldWithin(quantity: Quantity, [low, high]: [low: number, high: number]): Quantity {
	if (typeof quantity === 'number') return quantity;
	const median = medianOf(quantity);
	if (median < low || median > high) return quantity;
	const held = Object.fromEntries(
		Object.entries(quantity).map(([name, value]) => [
			name,
			ENDS.includes(name) && typeof value === 'number' ? Math.min(high, Math.max(low, value)) : value
		])
	) as unknown as Exclude<Quantity, number>;
	return 'low' in held && held.low >= held.high ? median : held;
}
