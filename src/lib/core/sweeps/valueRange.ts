import { rounded } from '../quantities/rounded.ts';
import { SweepError } from './sweepError.ts';

/** A sweep has at most so many points, so no range can use more values. */
export const MOST_POINTS = 10_000;
/** 0 + 3 · 0.1 is 0.30000000000000004 in binary; twelve digits make it 0.3 again. */
const DIGITS = 12;
const TOLERANCE = 1e-9;

const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
const RANGE = new RegExp(`^(${NUMBER})\\s*:\\s*(${NUMBER})\\s*:\\s*(${NUMBER})$`, 'i');

export const isValueRange = (text: string): boolean => RANGE.test(text);

/**
 * `from:to:step` as its values, both ends included.
 *
 * @throws SweepError where the steps do not lead from the one end to the other
 * @example valueRange('0:1:0.25') // [0, 0.25, 0.5, 0.75, 1]
 */
export function valueRange(text: string): number[] {
	const [from, to, step] = RANGE.exec(text)!.slice(1).map(Number) as [number, number, number];
	if (![from, to, step].every(Number.isFinite)) throw new SweepError(`${text} holds too large a number`);
	if (step === 0) throw new SweepError(`the step of ${text} must not be 0`);
	const steps = (to - from) / step;
	if (steps < 0) throw new SweepError(`steps of ${step} lead from ${from} away from ${to}`);
	if (steps >= MOST_POINTS) throw new SweepError(`${text} has more than ${MOST_POINTS} values`);
	const count = Math.round(steps);
	const largest = Math.max(Math.abs(from), Math.abs(to));
	const at = (k: number): number => cleaned(from + k * step, largest);
	if (Math.abs(steps - count) > TOLERANCE) {
		const below = Math.floor(steps);
		throw new SweepError(
			`steps of ${step} from ${from} do not meet ${to}, but ${at(below)} and ${at(below + 1)}`
		);
	}
	return Array.from({ length: count + 1 }, (_, k) => (k === count ? to : at(k)));
}

/** Without the last digits, where binary fractions stray; what is left of a difference of equal numbers becomes 0. */
function cleaned(value: number, largest: number): number {
	return Math.abs(value) < largest * 1e-12 ? 0 : rounded(value, DIGITS);
}
