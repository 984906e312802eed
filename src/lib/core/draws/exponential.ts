import { HIGHEST_EXPONENT, LOWEST_EXPONENT, POWERS_OF_TWO } from './powersOfTwo.ts';

/*
 * `Math.exp` and `Math.expm1` differ between JavaScript engines in up to a tenth of all inputs; these use only
 * + - * / and floor, which IEEE 754 fixes to the last bit, and so give the same bits everywhere.
 *
 * The method is that of fdlibm (e_exp.c; Sun Microsystems 1993, by K. C. Ng): x = k·ln 2 + r with |r| <= ln(2)/2, and
 * R(r²) = r·(eʳ+1)/(eʳ-1) by a polynomial with an error below 2^-59. Instead of putting k into the exponent's bits it
 * multiplies by a power of two from a table. On e^x - 1 it subtracts before it adds the small terms, and keeps its
 * relative accuracy around zero.
 */

const LOG2_E = 1.4426950408889634;
/** ln 2 in two parts: the first has 32 bits, so that k times it is exact. */
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const P1 = 1.66666666666666019037e-1;
const P2 = -2.77777777770155933842e-3;
const P3 = 6.61375632143793436117e-5;
const P4 = -1.6533902205465251539e-6;
const P5 = 4.13813679705723846039e-8;

/** Between these, the result and the power of two inside are ordinary (not subnormal) numbers. */
const LOWEST_ORDINARY = -708;
const HIGHEST_ORDINARY = 709;
/** Below this e^x - 1 is -1. */
const LOWEST_OF_INTEREST = -40;
/** e^x overflows above the first, and rounds to zero below the second. */
const OVERFLOW = 709.782712893383973096;
const UNDERFLOW = -745.13321910194110842;

function expOrdinary(x: number): number {
	const k = Math.floor(x * LOG2_E + 0.5);
	const high = x - k * LN2_HIGH;
	const low = k * LN2_LOW;
	const r = high - low;
	const square = r * r;
	const c = r - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
	return (1 + (high + ((r * c) / (2 - c) - low))) * POWERS_OF_TWO[(k | 0) - LOWEST_EXPONENT]!;
}

function expm1Ordinary(x: number): number {
	const k = Math.floor(x * LOG2_E + 0.5);
	const high = x - k * LN2_HIGH;
	const low = k * LN2_LOW;
	const r = high - low;
	const square = r * r;
	const c = r - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
	const power = POWERS_OF_TWO[(k | 0) - LOWEST_EXPONENT]!;
	return power - 1 + power * high + power * ((r * c) / (2 - c) - low);
}

/**
 * e^x. Within 0.8 units in the last place of the true value; 0 and Infinity beyond the range of doubles.
 *
 * @example exp(-1) // 0.36787944117144233
 */
export function exp(x: number): number {
	if (x > LOWEST_ORDINARY && x < HIGHEST_ORDINARY) return expOrdinary(x);
	if (x > OVERFLOW) return Infinity;
	if (x < UNDERFLOW) return 0;
	if (Number.isNaN(x)) return x;
	// At the ends, part of the power of two is multiplied last: only that product leaves the ordinary numbers.
	const shift = x > 0 ? HIGHEST_EXPONENT : -HIGHEST_EXPONENT;
	return expOrdinary(x - shift * LN2_HIGH - shift * LN2_LOW) * POWERS_OF_TWO[shift - LOWEST_EXPONENT]!;
}

/**
 * e^x - 1, accurate also where x is so small that `exp(x) - 1` would lose its digits. Within 1.1 units in the last
 * place of the true value.
 *
 * @example expm1(1e-10) // 1.00000000005e-10
 */
export function expm1(x: number): number {
	if (x > LOWEST_OF_INTEREST && x < HIGHEST_ORDINARY) return x === 0 ? x : expm1Ordinary(x);
	return exp(x) - 1;
}

/** target[i] = e^source[i] for the first `count`; the same bits as {@link exp}. `source` may be `target`. */
export function expColumn(source: Float64Array, target: Float64Array, count: number): void {
	for (let i = 0; i < count; i++) {
		const x = source[i]!;
		target[i] = x > LOWEST_ORDINARY && x < HIGHEST_ORDINARY ? expOrdinary(x) : exp(x);
	}
}
