import type { GroupDifference, Mean } from '../study.ts';

const Z95 = 1.959963984540054;

/** What a mean and its error are read off. */
export interface Moments {
	futures: number;
	sum: number;
	/** Sum of squares. */
	squares: number;
}

/** The mean over a group of futures with its 95% interval (normal approximation, plain sampling). */
export function meanInterval(moments: Moments): Mean {
	const mean = meanOf(moments);
	const reach = Z95 * Math.sqrt(squaredError(moments));
	return { mean, low: mean - reach, high: mean + reach };
}

/** One group's mean less another's, with its 95% interval. */
export function meansDifference(one: Moments, other: Moments): GroupDifference {
	const difference = meanOf(one) - meanOf(other);
	const reach = Z95 * Math.sqrt(squaredError(one) + squaredError(other));
	return { difference, low: difference - reach, high: difference + reach };
}

const meanOf = ({ futures, sum }: Moments): number => (futures > 0 ? sum / futures : 0);

/** The squared standard error of the mean; of one future alone nothing is known, and 0 would claim too much. */
function squaredError({ futures, sum, squares }: Moments): number {
	if (!(futures > 1)) return Number.MAX_VALUE;
	return Math.max(squares - (sum * sum) / futures, 0) / (futures - 1) / futures;
}
