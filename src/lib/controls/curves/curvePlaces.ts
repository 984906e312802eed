import type { CapabilityAxis, Quantity } from '../../core/index.ts';
import { DOUBLING_MONTHS, DURATION_YEARS, type QuantityPlace } from '../beliefs/quantityPlace.ts';
import { medianOf } from '../beliefs/quantityShape.ts';
import { linearScale, logScale } from '../fields/sliderScale.ts';

/** How the numbers of curves are shown on an axis. */
export const pacePlace = ({ scale }: Pick<CapabilityAxis, 'scale'>): QuantityPlace =>
	scale === 'log2'
		? DOUBLING_MONTHS
		: { ...DURATION_YEARS, unit: 'years a unit', scale: logScale(0.001, 50) };

export const FACTOR_PLACE: QuantityPlace = {
	unit: '× as long',
	factor: 1,
	scale: linearScale(0.7, 1.3, 0.01),
	mayNever: false
};

export const ceilingPlace = ({ scale }: Pick<CapabilityAxis, 'scale'>): QuantityPlace =>
	scale === 'log2'
		? { unit: 'doublings', factor: 1, scale: logScale(1, 100), mayNever: false }
		: { unit: 'units', factor: 1, scale: logScale(0.1, 10_000), mayNever: false };

/** For a number that may be anything: a slider around what it is when the page first shows it. */
export function placeAround(quantity: Quantity, unit: string, isPositive: boolean): QuantityPlace {
	const value = medianOf(quantity);
	const power = 10 ** Math.floor(Math.log10(Math.abs(value) || 1));
	return {
		unit,
		factor: 1,
		scale:
			isPositive && value > 0
				? logScale(power / 100, power * 1000)
				: linearScale(value > 0 ? 0 : -10 * power, 10 * power, power / 20),
		mayNever: false
	};
}
