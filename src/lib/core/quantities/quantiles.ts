import { ln } from '../draws/logarithm.ts';
import { constant } from './constant.ts';
import type { Distribution } from './distribution.ts';
import { logSplitNormal, splitNormal } from './splitNormal.ts';

/** Φ⁻¹(0.9): how many standard deviations the 10th and the 90th percentile of a normal lie from its median. */
export const Z90 = 1.2815515655446004;

/**
 * The split normal (on the log scale: of the logarithm) through the 10th, 50th and 90th percentile. Normal where they
 * are symmetric, lognormal where they are symmetric on the log scale.
 */
export function quantiles(p10: number, p50: number, p90: number, scale: 'linear' | 'log'): Distribution {
	if (p10 === p90) return constant(p50);
	if (scale === 'linear') return splitNormal(p50, (p50 - p10) / Z90, (p90 - p50) / Z90);
	const centre = ln(p50);
	return logSplitNormal(centre, (centre - ln(p10)) / Z90, (ln(p90) - centre) / Z90);
}
