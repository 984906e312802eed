import { expm1 } from './exponential.ts';

/**
 * The hyperbolic tangent, from -1 to 1. Within 2.5 units in the last place of the true value; the method is that of
 * fdlibm (s_tanh.c), which goes through e^2x - 1 to keep its accuracy around zero.
 *
 * @example tanh(1) // 0.7615941559557649
 */
export function tanh(x: number): number {
	const size = Math.abs(x);
	if (size > 22) return Math.sign(x);
	if (size >= 1) return Math.sign(x) * (1 - 2 / (expm1(2 * size) + 2));
	if (x === 0) return x;
	const t = expm1(-2 * size);
	return (Math.sign(x) * -t) / (t + 2);
}
