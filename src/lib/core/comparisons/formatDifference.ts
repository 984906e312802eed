/** A difference and its 95% interval, in any unit. */
export interface DifferenceWithInterval {
	difference: number;
	low: number;
	high: number;
}

const MINUS = '−';
/** Hundredths are the finest digit: one future in ten thousand. */
const MOST_DECIMALS = 2;
/** Keeps an error of 0.1000000001 from costing a digit. */
const SLACK = 1e-9;

/**
 * A difference of two shares in points of a hundred, with the longer arm of its interval: "+12.3 ±0.4", "−3 ±2",
 * "+0.01 ±0.01", "0" where there is no difference and no error of it. Both have the digit that the error begins with, or
 * hundredths at the finest; the error is rounded up, so that it never looks smaller than it is.
 */
export const formatDifference = ({ difference, low, high }: DifferenceWithInterval): string =>
	formatWithError({ difference: 100 * difference, low: 100 * low, high: 100 * high });

/** The same for a number that is not a share, such as years. */
export function formatWithError({ difference, low, high }: DifferenceWithInterval): string {
	const error = Math.max(high - difference, difference - low, 0);
	if (error === 0 && difference === 0) return '0';
	let decimals = 0;
	let perUnit = 1;
	while (decimals < MOST_DECIMALS && error * perUnit < 1 - SLACK) {
		decimals++;
		perUnit *= 10;
	}
	const steps = Math.round(Math.abs(difference) * perUnit);
	const sign = steps === 0 ? '' : difference < 0 ? MINUS : '+';
	const errorSteps = Math.ceil(error * perUnit - SLACK);
	const digits = (count: number): string => (count / perUnit).toFixed(decimals);
	return `${sign}${digits(steps)} ±${digits(errorSteps)}`;
}
