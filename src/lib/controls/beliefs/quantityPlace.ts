import type { CapabilityAxis, Quantity, Scenario } from '../../core/index.ts';
import { THRESHOLD_SLUGS } from '../../core/scenario/thresholds.ts';
import { rounded } from '../fields/formatNumber.ts';
import { linearScale, logScale, type SliderScale } from '../fields/sliderScale.ts';
import { medianOf, rangeOf } from './quantityShape.ts';

/** How a quantity of the scenario is shown: `shown = value · factor`, with its unit and slider. */
export interface QuantityPlace {
	unit: string;
	factor: number;
	scale: SliderScale;
	/** Whether the value may never come at all. */
	mayNever: boolean;
	/** Ends of a range that follow a moved median are held between these (in the scenario's own unit). */
	within?: [low: number, high: number];
}

/** A value of the scenario as it is shown: converted values keep three digits, others their own. */
export const shownValue = (value: number, { factor }: QuantityPlace): number =>
	rounded(value * factor, factor === 1 ? 10 : 3);

/** What was typed or slid to, as the scenario keeps it. */
export const storedValue = (value: number, { factor }: QuantityPlace): number =>
	factor === 1 ? value : rounded(value / factor, 5);

/** Doubling times are read in months, from two weeks to ten years. */
export const DOUBLING_MONTHS: QuantityPlace = {
	unit: 'months',
	factor: 12,
	scale: logScale(0.5, 120),
	mayNever: false
};
export const DURATION_YEARS: QuantityPlace = {
	unit: 'years',
	factor: 1,
	scale: logScale(0.05, 50),
	mayNever: false
};

const endsOf = (quantity: Quantity): number[] => {
	const range = rangeOf(quantity);
	return range ? [range.low, range.high] : [medianOf(quantity)];
};

/** Levels on an axis: the slider spans everything that the preset places there, to the next powers of ten. */
export function levelPlace(axis: CapabilityAxis, preset: Scenario): QuantityPlace {
	const levels = THRESHOLD_SLUGS.flatMap((slug) =>
		preset.thresholds[slug].ways.flatMap((way) =>
			'level' in way && way.axis === axis.id ? endsOf(way.level) : []
		)
	);
	const ends = [...levels, ...endsOf(axis.now)].filter(Number.isFinite);
	const low = Math.min(...ends);
	const high = Math.max(...ends);
	if (axis.scale === 'log2' && low > 0) {
		return {
			unit: axis.unit,
			factor: 1,
			scale: logScale(10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(high * 1.01))),
			mayNever: true
		};
	}
	const span = Math.max(high - low, 1);
	const step = 10 ** Math.floor(Math.log10(span) - 2);
	return {
		unit: axis.unit,
		factor: 1,
		scale: linearScale(Math.floor(low - span / 2), Math.ceil(high + span / 2), step),
		mayNever: true
	};
}

/** Calendar years, from a little before the start to the horizon. */
export const yearPlace = ({ start, horizon }: Scenario): QuantityPlace => ({
	unit: '',
	factor: 1,
	scale: linearScale(Math.floor(start) - 3, Math.ceil(horizon), 0.25),
	mayNever: true
});
