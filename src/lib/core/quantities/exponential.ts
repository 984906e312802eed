import { exp, expm1 } from '../draws/exponential.ts';
import { ln, log1p } from '../draws/logarithm.ts';
import { normalCdf } from '../draws/normalCdf.ts';
import { normalQuantile } from '../draws/normalQuantile.ts';
import { constant } from './constant.ts';
import { continuous } from './continuous.ts';
import type { Distribution } from './distribution.ts';

const LN2 = 0.6931471805599453;

/** The wait for something that comes at a steady rate: it begins at `from`, on average `mean` goes by. */
export function exponential(mean: number, from: number): Distribution {
	if (mean === 0) return constant(from);
	// Of Φ and 1-Φ, each half uses the one below ½, which keeps its digits.
	return continuous(
		(z) => from - mean * (z < 0 ? log1p(-normalCdf(z)) : ln(normalCdf(-z))),
		(x) => {
			if (x <= from) return -Infinity;
			const means = (x - from) / mean;
			return means < LN2 ? normalQuantile(-expm1(-means)) : -normalQuantile(exp(-means));
		}
	);
}
