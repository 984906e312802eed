import { normalCdf } from '../draws/normalCdf.ts';
import { normalQuantile } from '../draws/normalQuantile.ts';
import { constant } from './constant.ts';
import { continuous } from './continuous.ts';
import type { Distribution } from './distribution.ts';

/** From low to high, most likely at the mode, with a density that is a triangle. The mode may be at an end. */
export function triangular(low: number, mode: number, high: number): Distribution {
	if (low === high) return constant(low);
	const width = high - low;
	const leftArea = width * (mode - low);
	const rightArea = width * (high - mode);
	const zOfMode = normalQuantile((mode - low) / width);
	return continuous(
		(z) =>
			z < zOfMode ? low + Math.sqrt(leftArea * normalCdf(z)) : high - Math.sqrt(rightArea * normalCdf(-z)),
		(x) => {
			if (x <= low) return -Infinity;
			if (x >= high) return Infinity;
			return x < mode
				? normalQuantile(((x - low) * (x - low)) / leftArea)
				: -normalQuantile(((high - x) * (high - x)) / rightArea);
		}
	);
}
