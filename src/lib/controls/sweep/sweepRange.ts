import type { NumberPlace } from '../../core/index.ts';
import { rounded } from '../../core/quantities/rounded.ts';

/** Which values a place takes in turn. */
export interface SweepRange {
	from: number;
	to: number;
	steps: number;
}

export const FEWEST_STEPS = 2;
export const MOST_STEPS = 15;
/** Odd, so that the present value stands in the middle. */
const USUAL_STEPS = 9;
/** On either side of the present value. */
const RATIO = 4;
const YEARS_AROUND = 4;
/** From here on a share may stand in the middle of its range; below, too little of the range would be left. */
const LEAST_MIDDLE = 0.2;
const DIGITS = 4;
/** Of a range's ends, which people read and change. */
const END_DIGITS = 3;

const isYear = ({ value, unit }: NumberPlace): boolean => unit === null && value > 1000;

/** Whether neighbouring values differ by a ratio, as doubling times, levels and durations do. */
export const goesByRatios = (place: NumberPlace, { from }: Pick<SweepRange, 'from'>): boolean =>
	from > 0 && place.highest === Infinity && !isYear(place) && (place.isLog || place.value > 0);

/** Around the present value: a quarter to four times of it, some years to either side, or a share from nothing on. */
export function usualRange(place: NumberPlace): SweepRange {
	const { value, lowest, highest } = place;
	const steps = USUAL_STEPS;
	if (highest !== Infinity)
		return { from: lowest, to: value >= LEAST_MIDDLE && 2 * value <= highest ? 2 * value : highest, steps };
	if (isYear(place)) return { from: value - YEARS_AROUND, to: value + YEARS_AROUND, steps };
	if (value > 0)
		return { from: rounded(value / RATIO, END_DIGITS), to: rounded(value * RATIO, END_DIGITS), steps };
	const reach = Math.max(1, Math.abs(value));
	return { from: Math.max(lowest, value - reach), to: value + reach, steps };
}

/**
 * The values of a range, both ends included. Where the present value is nearly one of them, it is one.
 *
 * @example rangeValues(doublingTime, { from: 0.1, to: 1.6, steps: 5 }) // [0.1, 0.2, 0.4, 0.8, 1.6]
 */
export function rangeValues(place: NumberPlace, { from, to, steps }: SweepRange): number[] {
	const byRatios = goesByRatios(place, { from: Math.min(from, to) });
	const at = (portion: number): number =>
		byRatios ? from * (to / from) ** portion : from + (to - from) * portion;
	const values = Array.from({ length: steps }, (_, step) => {
		if (step === steps - 1) return to;
		return rounded(at(step / (steps - 1)), isYear(place) ? 6 : DIGITS);
	});
	const gap = Math.abs(to - from) / steps / 100;
	return values.map((value) =>
		Math.abs(value - place.value) <= Math.min(gap, Math.abs(place.value) / 100) ? place.value : value
	);
}

/** What is wrong with a range, in words for whoever set it; empty when nothing is. */
export function rangeFault(place: NumberPlace, { from, to, steps }: SweepRange): string {
	if (from === to) return 'The two ends must differ.';
	if (Math.min(from, to) < place.lowest) return `Must be at least ${place.lowest}.`;
	if (Math.max(from, to) > place.highest) return `Must be at most ${place.highest}.`;
	if (!Number.isInteger(steps) || steps < FEWEST_STEPS || steps > MOST_STEPS)
		return `Between ${FEWEST_STEPS} and ${MOST_STEPS} steps can be drawn.`;
	return '';
}
