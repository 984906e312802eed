import type { Share } from '../../summaries/summary.ts';
import { firstOrderShare } from './firstOrderShare.ts';

const Z95 = 1.959963984540054;

/**
 * The first-order effect on an outcome that is 0 or 1, with the 95% interval of its sampling error. The sum of squares
 * between bins is close to a noncentral χ² with bins − 1 degrees of freedom and noncentrality λ = N·S/(1 − S), whose
 * variance 2(bins − 1) + 4λ gives the standard error. Meant for plain sampling, and so rather too wide.
 *
 * @param counts futures per bin
 * @param sums futures per bin in which the outcome is true
 */
export function explainedShare(counts: ArrayLike<number>, sums: ArrayLike<number>): Share {
	let [futures, bins] = [0, 0];
	for (let bin = 0; bin < counts.length; bin++) {
		futures += counts[bin]!;
		if (counts[bin]! > 0) bins++;
	}
	if (futures <= bins) return { share: 0, low: 0, high: 1 };
	const share = firstOrderShare(counts, sums);
	// (1 − S)²·λ is N·S·(1 − S), which has a value at S = 1 too.
	const rest = 1 - share;
	const variance = rest * rest * 2 * (bins - 1) + 4 * futures * share * rest;
	const reach = (Z95 * Math.sqrt(variance)) / futures;
	return { share, low: Math.max(share - reach, 0), high: Math.min(share + reach, 1) };
}
