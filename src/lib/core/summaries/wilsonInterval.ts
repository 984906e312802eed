/** Two-sided 95% point of the standard normal: Φ⁻¹(0.975). */
const Z95 = 1.959963984540054;

/**
 * Interval for a probability of which `successes` out of `trials` independent draws are known: Wilson's score interval,
 * which stays inside [0, 1] and keeps its coverage for rare events, where "±1.96 standard errors" fails.
 * Without trials it is [0, 1]: nothing is known.
 *
 * Source: E. B. Wilson 1927, "Probable inference, the law of succession, and statistical inference", JASA 22.
 *
 * @param z how many standard errors; by default those of a 95% interval
 * @example wilsonInterval(81, 263) // { low: 0.2553…, high: 0.3662… }
 */
export function wilsonInterval(successes: number, trials: number, z = Z95): { low: number; high: number } {
	if (!(trials > 0)) return { low: 0, high: 1 };
	const share = successes / trials;
	const squared = (z * z) / trials;
	const centre = share + squared / 2;
	const reach = Math.sqrt(share * (1 - share) * squared + (squared * squared) / 4);
	return {
		// At the ends the formula gives exactly 0 and 1; rounding must not turn them into 1e-18.
		low: successes <= 0 ? 0 : Math.max(0, (centre - reach) / (1 + squared)),
		high: successes >= trials ? 1 : Math.min(1, (centre + reach) / (1 + squared))
	};
}
