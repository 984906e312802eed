import { normalCdf } from '../draws/normalCdf.ts';
import { normalQuantile } from '../draws/normalQuantile.ts';
import { constant } from './constant.ts';
import { continuous } from './continuous.ts';
import type { Distribution } from './distribution.ts';

/** Any value from low to high, each as likely. */
export function uniform(low: number, high: number): Distribution {
	if (low === high) return constant(low);
	const width = high - low;
	const middle = low + width / 2;
	// Each half counts from its own end, where its digits are finest.
	return continuous(
		(z) => (z < 0 ? low + width * normalCdf(z) : high - width * normalCdf(-z)),
		(x) => {
			if (x <= low) return -Infinity;
			if (x >= high) return Infinity;
			return x < middle ? normalQuantile((x - low) / width) : -normalQuantile((high - x) / width);
		}
	);
}
