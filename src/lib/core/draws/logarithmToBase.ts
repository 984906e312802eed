import { leadingBits } from './leadingBits.ts';
import { split } from './logarithm.ts';

/** 1 / ln 2 and 1 / ln 10 in two parts, the first with 32 bits. */
const LOG2_E_HIGH = 1.44269504072144627571;
const LOG2_E_LOW = 1.67517131648865118353e-10;
const LOG10_E_HIGH = 4.34294481878168880939e-1;
const LOG10_E_LOW = 2.50829467116452752298e-11;
const LOG10_2_HIGH = 3.01029995663611771306e-1;
const LOG10_2_LOW = 3.69423907715893078616e-13;

/** ln of 1 + fraction in two parts, the first rounded to 21 bits. */
function lnOfFraction(fraction: number): { high: number; low: number } {
	const s = fraction / (2 + fraction);
	const z = s * s;
	const halfSquare = 0.5 * fraction * fraction;
	const series =
		z *
		(6.66666666666673513e-1 +
			z *
				(3.999999999940941908e-1 +
					z *
						(2.857142874366239149e-1 +
							z *
								(2.222219843214978396e-1 +
									z *
										(1.818357216161805012e-1 +
											z * (1.531383769920937332e-1 + z * 1.479819860511658591e-1))))));
	const high = leadingBits(fraction - halfSquare);
	return { high, low: fraction - high - halfSquare + s * (halfSquare + series) };
}

/**
 * The logarithm to base 2, exact at powers of two. Within 0.8 units in the last place of the true value (e_log2.c of
 * FreeBSD's msun); -Infinity at 0, NaN below.
 *
 * @example log2(8) // 3
 */
export function log2(x: number): number {
	if (!(x > 0)) return x === 0 ? -Infinity : NaN;
	if (x === Infinity) return x;
	const { exponent, fraction } = split(x);
	const { high, low } = lnOfFraction(fraction);
	const scaled = high * LOG2_E_HIGH;
	const sum = exponent + scaled;
	return sum + (exponent - sum + scaled + ((low + high) * LOG2_E_LOW + low * LOG2_E_HIGH));
}

/**
 * The logarithm to base 10. Within 0.8 units in the last place of the true value (e_log10.c of FreeBSD's msun); -Infinity
 * at 0, NaN below.
 *
 * @example log10(1000) // 3
 */
export function log10(x: number): number {
	if (!(x > 0)) return x === 0 ? -Infinity : NaN;
	if (x === Infinity) return x;
	const { exponent, fraction } = split(x);
	const { high, low } = lnOfFraction(fraction);
	const scaled = high * LOG10_E_HIGH;
	const whole = exponent * LOG10_2_HIGH;
	const sum = whole + scaled;
	const rest = exponent * LOG10_2_LOW + (low + high) * LOG10_E_LOW + low * LOG10_E_HIGH;
	return sum + (whole - sum + scaled + rest);
}
