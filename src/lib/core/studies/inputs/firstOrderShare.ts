/**
 * First-order effect of an input on an outcome, also called its Sobol index or correlation ratio: the share of the
 * outcome's variance that knowing the input alone would explain, from futures that were drawn anyway. The futures are
 * binned by the input; the variance of the bins' means over the whole variance is the share. Bins of few futures have
 * noisy means, which would pass for an effect: what noise adds on average, (bins − 1)/N times the variance within bins,
 * is taken off. Never below 0; 0 where the outcome does not vary.
 *
 * Source: E. Plischke 2010, "An effective algorithm for computing global sensitivity indices (EASI)", and before him K.
 * Pearson 1905 (the correlation ratio).
 *
 * @param counts futures per bin
 * @param sums sum of the outcome per bin
 * @param squares sum of the squared outcome per bin; absent for an outcome that is 0 or 1
 * @example firstOrderShare([50, 50], [50, 0]) // 1: the input decides the outcome
 */
export function firstOrderShare(
	counts: ArrayLike<number>,
	sums: ArrayLike<number>,
	squares: ArrayLike<number> = sums
): number {
	let [futures, bins, sum, square, betweenSquares] = [0, 0, 0, 0, 0];
	for (let bin = 0; bin < counts.length; bin++) {
		const count = counts[bin]!;
		if (count === 0) continue;
		futures += count;
		bins++;
		sum += sums[bin]!;
		square += squares[bin]!;
		betweenSquares += (sums[bin]! * sums[bin]!) / count;
	}
	if (futures <= bins) return 0;
	const ofMean = (sum * sum) / futures;
	const whole = square - ofMean;
	if (!(whole > 0)) return 0;
	const within = Math.max(square - betweenSquares, 0) / (futures - bins);
	const between = betweenSquares - ofMean - (bins - 1) * within;
	return Math.min(Math.max(between / whole, 0), 1);
}
