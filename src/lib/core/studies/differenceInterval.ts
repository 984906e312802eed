import { wilsonInterval } from '../summaries/wilsonInterval.ts';
import type { GroupDifference } from './study.ts';

/**
 * One share less another, of two separate groups of futures, with its 95% interval: from both shares' Wilson intervals,
 * so that it stays within −1 to 1 and holds for rare events too. Without trials in a group nothing is known.
 *
 * Source: R. G. Newcombe 1998, "Interval estimation for the difference between independent proportions", Statistics in
 * Medicine 17, method 10.
 *
 * @example differenceInterval(56, 70, 48, 80) // { difference: 0.2, low: 0.0524…, high: 0.3339… }
 */
export function differenceInterval(
	successes: number,
	trials: number,
	otherSuccesses: number,
	otherTrials: number
): GroupDifference {
	if (!(trials > 0 && otherTrials > 0)) return { difference: 0, low: -1, high: 1 };
	const [one, other] = [successes / trials, otherSuccesses / otherTrials];
	const mine = wilsonInterval(successes, trials);
	const its = wilsonInterval(otherSuccesses, otherTrials);
	const difference = one - other;
	return {
		difference,
		low: difference - rootOfSquares(one - mine.low, its.high - other),
		high: difference + rootOfSquares(mine.high - one, other - its.low)
	};
}

const rootOfSquares = (a: number, b: number): number => Math.sqrt(a * a + b * b);
