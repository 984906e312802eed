import type { Quantity } from '../../core/index.ts';
import { shownValue, type QuantityPlace } from './quantityPlace.ts';

/** A number inside a quantity that can be typed by itself. */
export interface QuantityPart {
	/** The field's name in the scenario. */
	name: string;
	label: string;
	/** As it is shown. */
	value: number;
	/** A number without the quantity's unit: it is kept as it is shown. */
	isRatio: boolean;
}

const LABELS: Record<string, string> = {
	p10: '1 in 10 below',
	p90: '1 in 10 above',
	mean: 'Mean',
	sd: 'Standard deviation',
	median: 'Median',
	sigma: 'Spread (sigma of the logarithm)',
	low: 'Lowest',
	mode: 'Likeliest',
	high: 'Highest',
	exponentialMean: 'Mean wait',
	from: 'Not before'
};

/** What a quantity is made of besides its median slider: the ends of a range, or a distribution's own parameters. */
export function partsOf(quantity: Quantity, place: QuantityPlace): QuantityPart[] {
	if (typeof quantity !== 'object') return [];
	return Object.entries(quantity).flatMap(([name, value]) => {
		const label = LABELS[name];
		if (!label || typeof value !== 'number') return [];
		const isRatio = name === 'sigma';
		return { name, label, value: isRatio ? value : shownValue(value, place), isRatio };
	});
}
