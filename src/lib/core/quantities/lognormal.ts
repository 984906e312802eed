import { ln } from '../draws/logarithm.ts';
import { constant } from './constant.ts';
import type { Distribution } from './distribution.ts';
import { logSplitNormal } from './splitNormal.ts';

/** A positive number whose natural logarithm is normal with standard deviation `sigma` around that of the median. */
export function lognormal(median: number, sigma: number): Distribution {
	return sigma > 0 ? logSplitNormal(ln(median), sigma, sigma) : constant(median);
}
