import type { Quantity } from '../../core/index.ts';

const plain = (value: number): string =>
	Math.abs(value) >= 10_000 ? value.toLocaleString('en') : String(value);

/** "4, in 8 of 10 futures 2 to 10" · "0.5" · "normal, mean 1, standard deviation 0.2" */
export function quantityInWords(quantity: Quantity): string {
	if (typeof quantity === 'number') return plain(quantity);
	const never = quantity.never ? `, never in ${plain(quantity.never * 100)} of 100` : '';
	return shapeInWords(quantity) + never;
}

function shapeInWords(quantity: Exclude<Quantity, number>): string {
	if ('p50' in quantity)
		return `${plain(quantity.p50)}, in 8 of 10 futures ${plain(quantity.p10)} to ${plain(quantity.p90)}`;
	if ('mean' in quantity)
		return `normal, mean ${plain(quantity.mean)}, standard deviation ${plain(quantity.sd)}`;
	if ('median' in quantity)
		return `lognormal, median ${plain(quantity.median)}, sigma ${plain(quantity.sigma)}`;
	if ('mode' in quantity)
		return `triangular, ${plain(quantity.low)} to ${plain(quantity.high)}, likeliest ${plain(quantity.mode)}`;
	if ('low' in quantity) return `uniform, ${plain(quantity.low)} to ${plain(quantity.high)}`;
	if ('exponentialMean' in quantity)
		return `exponential${quantity.from ? ` from ${plain(quantity.from)}` : ''}, mean ${plain(quantity.exponentialMean)}`;
	return `one of ${quantity.values.map(({ value }) => plain(value)).join(', ')}`;
}
