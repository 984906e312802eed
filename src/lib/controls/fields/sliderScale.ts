import { rounded } from './formatNumber.ts';

/** How the whole steps of a slider stand for values. */
export interface SliderScale {
	/** Positions run from 0 to this. */
	steps: number;
	valueAt(position: number): number;
	/** Not necessarily whole; within 0 and `steps` also for values beyond the ends. */
	positionOf(value: number): number;
}

const within = (position: number, steps: number) => Math.min(steps, Math.max(0, position));

/** Equal steps. */
export function linearScale(low: number, high: number, step: number): SliderScale {
	const steps = Math.round((high - low) / step);
	return {
		steps,
		valueAt: (position) => rounded(low + position * step, 10),
		positionOf: (value) => within((value - low) / step, steps)
	};
}

/** A step multiplies by about a tenth; values have two digits. */
const STEPS_PER_DECADE = 24;

/** Equal ratios, for levels and durations; both ends positive. */
export function logScale(low: number, high: number): SliderScale {
	const steps = Math.round(Math.log10(high / low) * STEPS_PER_DECADE);
	return {
		steps,
		valueAt: (position) => rounded(low * 10 ** (position / STEPS_PER_DECADE), 2),
		positionOf: (value) => (value > 0 ? within(Math.log10(value / low) * STEPS_PER_DECADE, steps) : 0)
	};
}
