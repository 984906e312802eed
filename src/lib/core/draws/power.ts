import { LOWEST_EXPONENT, HIGHEST_EXPONENT, POWERS_OF_TWO } from './powersOfTwo.ts';
import { leadingBits } from './leadingBits.ts';
import { split } from './logarithm.ts';

export { log10, log2 } from './logarithmToBase.ts';

/*
 * x^y, after fdlibm (e_pow.c; Sun Microsystems 1993, by K. C. Ng): log2 x as the sum of two doubles, about 70 bits in
 * all, times y, and 2 to that. Where fdlibm clears the low words of doubles, this rounds them to 21 bits by a
 * multiplication, which every engine does alike.
 */

/** log2(1.5) in two parts. */
const LOG2_1_5_HIGH = 5.84962487220764160156e-1;
const LOG2_1_5_LOW = 1.35003920212974897128e-8;
/** (3/2)·(ln x - 2s - 2s³/3) as a polynomial in s², for s = (x-1)/(x+1) or (x-1.5)/(x+1.5). */
const L1 = 5.99999999999994648725e-1;
const L2 = 4.28571428578550184252e-1;
const L3 = 3.33333329818377432918e-1;
const L4 = 2.72728123808534006489e-1;
const L5 = 2.30660745775561754067e-1;
const L6 = 2.06975017800338417784e-1;
/** 2/(3·ln 2), as a whole and in two parts. */
const CP = 9.61796693925975554329e-1;
const CP_HIGH = 9.61796700954437255859e-1;
const CP_LOW = -7.02846165095275826516e-9;
const LN2 = 6.93147180559945286227e-1;
const LN2_HIGH = 6.9314718246459960938e-1;
const LN2_LOW = -1.90465429995776804525e-9;
const P1 = 1.66666666666666019037e-1;
const P2 = -2.77777777770155933842e-3;
const P3 = 6.61375632143793436117e-5;
const P4 = -1.6533902205465251539e-6;
const P5 = 4.13813679705723846039e-8;
const ROOT_1_5 = 1.224744871391589;
const ROOT_3 = 1.7320508075688772;

/**
 * x to the power y, by the rules of `Math.pow` for special values. Within 0.9 units in the last place of the true value.
 *
 * @example pow(2, 0.5) // 1.4142135623730951
 */
export function pow(x: number, y: number): number {
	if (y === 0) return 1;
	if (y === 1) return x;
	if (y === 2) return x * x;
	if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
	const size = Math.abs(x);
	// Beyond 2^64 even the double next to 1 goes to infinity or zero.
	if (Math.abs(y) > 18446744073709551616) {
		if (size === 1) return Math.abs(y) === Infinity ? NaN : 1;
		return size > 1 === y > 0 ? Infinity : 0;
	}
	const isWhole = Math.floor(y) === y;
	const isOdd = isWhole && Math.floor(y / 2) * 2 !== y;
	const sign = isOdd && (x < 0 || 1 / x < 0) ? -1 : 1;
	if (size === 0 || size === Infinity) return sign * ((size === 0) === y > 0 ? 0 : Infinity);
	if (x < 0 && !isWhole) return NaN;
	return size === 1 ? sign : sign * powOrdinary(size, y);
}

function powOrdinary(x: number, y: number): number {
	// x = 2^exponent · a, with a near `base`, which is 1 or 1.5.
	const { exponent: exponentOfX, fraction } = split(x);
	let exponent = exponentOfX;
	let a = 1 + fraction;
	if (a < ROOT_3 / 2) {
		a *= 2;
		exponent -= 1;
	}
	const isNearOne = a < ROOT_1_5;
	const base = isNearOne ? 1 : 1.5;

	// s = (a - base) / (a + base) in two parts.
	const u = a - base;
	const v = 1 / (a + base);
	const s = u * v;
	const sHigh = leadingBits(s);
	const sumHigh = leadingBits(a + base);
	const sumLow = a - (sumHigh - base);
	const sLow = v * (u - sHigh * sumHigh - sHigh * sumLow);
	// log2 a = 2/(3 ln 2) · (3s + s³ + ...) in two parts.
	const square = s * s;
	const rest =
		square * square * (L1 + square * (L2 + square * (L3 + square * (L4 + square * (L5 + square * L6))))) +
		sLow * (sHigh + s);
	const squareHigh = sHigh * sHigh;
	const seriesHigh = leadingBits(3 + squareHigh + rest);
	const seriesLow = rest - (seriesHigh - 3 - squareHigh);
	const productHigh = sHigh * seriesHigh;
	const productLow = sLow * seriesHigh + seriesLow * s;
	const lnHigh = leadingBits(productHigh + productLow);
	const lnLow = productLow - (lnHigh - productHigh);
	const scaledHigh = CP_HIGH * lnHigh;
	const scaledLow = CP_LOW * lnHigh + lnLow * CP + (isNearOne ? 0 : LOG2_1_5_LOW);
	const baseHigh = isNearOne ? 0 : LOG2_1_5_HIGH;
	const logHigh = leadingBits(scaledHigh + scaledLow + baseHigh + exponent);
	const logLow = scaledLow - (logHigh - exponent - baseHigh - scaledHigh);

	const yHigh = leadingBits(y);
	return twoToThe(yHigh * logHigh, (y - yHigh) * logHigh + y * logLow);
}

/** 2^(high + low). */
function twoToThe(high: number, low: number): number {
	const sum = high + low;
	if (sum > 1025) return Infinity;
	if (sum < -1080) return 0;
	const whole = Math.floor(sum + 0.5);
	const from = high - whole;
	const t = leadingBits(low + from);
	const u = t * LN2_HIGH;
	const v = (low - (t - from)) * LN2 + t * LN2_LOW;
	const z = u + v;
	const w = v - (z - u);
	const square = z * z;
	const c = z - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
	const result = 1 - ((z * c) / (c - 2) - (w + z * w) - z);
	// At the ends of the range in two steps, of which only the last leaves the ordinary numbers.
	const most = Math.max(-1000, Math.min(HIGHEST_EXPONENT, whole));
	return result * POWERS_OF_TWO[most - LOWEST_EXPONENT]! * POWERS_OF_TWO[whole - most - LOWEST_EXPONENT]!;
}
