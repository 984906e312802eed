import { LOWEST_EXPONENT, POWERS_OF_TWO } from './powersOfTwo.ts';

/*
 * The natural logarithm from + - * / alone, so that every JavaScript engine gives the same bits (`Math.log` does not).
 *
 * The method is that of fdlibm (e_log.c, s_log1p.c; Sun Microsystems 1993): x = 2^k·(1+f) with 1+f between √½ and √2,
 * and ln(1+f) by a polynomial in s = f/(2+f), with an error below 2^-58.
 */

/** ln 2 in two parts: the first has 32 bits, so that k times it is exact. */
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const L1 = 6.66666666666673513e-1;
const L2 = 3.999999999940941908e-1;
const L3 = 2.857142874366239149e-1;
const L4 = 2.222219843214978396e-1;
const L5 = 1.818357216161805012e-1;
const L6 = 1.531383769920937332e-1;
const L7 = 1.479819860511658591e-1;

/** High words (sign, exponent, first 20 bits) of the ordinary positive doubles lie from the first to before the second. */
const LOWEST_ORDINARY_WORD = 0x00100000;
const INFINITY_WORD = 0x7ff00000;
/** Added to a high word, it carries into the exponent just when the fraction is above √2. */
const CARRY_ABOVE_ROOT_TWO = 0x95f64;
/** `POWERS_OF_TWO[TO_UNIT - biasedExponent]` brings a double with that exponent between √½ and √2. */
const TO_UNIT = 1023 - LOWEST_EXPONENT;
const TWO_TO_54 = 18014398509481984;
const LOWEST_ORDINARY = 2.2250738585072014e-308;

/**
 * Doubles whose high words are wanted, a block at a time: all are written before any word is read, because a word read
 * right after its double was written waits for the store (26 ns a value instead of 7).
 */
const BLOCK = 512;
const doubles = new Float64Array(BLOCK);
const words = new Int32Array(doubles.buffer);
const oneDouble = new Float64Array(1);
const oneWord = new Int32Array(oneDouble.buffer);
/** 1 where the machine keeps the low word first, as nearly all do. */
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0]!;

/** k·ln 2 + ln(1+f) + `rest`, for 1+f between √½ and √2 and a `rest` far below the last bit of f. */
function lnOfParts(k: number, f: number, rest: number): number {
	const s = f / (2 + f);
	const z = s * s;
	const w = z * z;
	const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
	const even = w * (L2 + w * (L4 + w * L6));
	const halfSquare = 0.5 * f * f;
	return k * LN2_HIGH - (halfSquare - (s * (halfSquare + (odd + even)) + (k * LN2_LOW + rest)) - f);
}

function lnOrdinary(x: number, highWord: number): number {
	const biasedExponent = (highWord + CARRY_ABOVE_ROOT_TWO) >> 20;
	return lnOfParts(biasedExponent - 1023, x * POWERS_OF_TWO[TO_UNIT - biasedExponent]! - 1, 0);
}

/**
 * The natural logarithm. Within 0.8 units in the last place of the true value; -Infinity at 0, NaN below.
 *
 * @example ln(10) // 2.302585092994046
 */
export function ln(x: number): number {
	oneDouble[0] = x;
	const highWord = oneWord[HIGH]!;
	if (highWord >= LOWEST_ORDINARY_WORD && highWord < INFINITY_WORD) return lnOrdinary(x, highWord);
	if (x === 0) return -Infinity;
	if (!(x > 0)) return NaN;
	if (x === Infinity) return x;
	const { exponent, fraction } = split(x);
	return lnOfParts(exponent, fraction, 0);
}

/**
 * A positive finite x as 2^exponent · (1 + fraction), with 1 + fraction between √½ and √2: where logarithms begin.
 */
export function split(x: number): { exponent: number; fraction: number } {
	// Subnormal numbers are brought among the ordinary ones first.
	const ordinary = x < LOWEST_ORDINARY ? x * TWO_TO_54 : x;
	oneDouble[0] = ordinary;
	const biasedExponent = (oneWord[HIGH]! + CARRY_ABOVE_ROOT_TWO) >> 20;
	const exponent = biasedExponent - 1023 - (ordinary === x ? 0 : 54);
	return { exponent, fraction: ordinary * POWERS_OF_TWO[TO_UNIT - biasedExponent]! - 1 };
}

/**
 * ln(1 + x), accurate also where x is so small that 1 + x would lose its digits. Within 0.8 units in the last place of the
 * true value; -Infinity at -1, NaN below.
 *
 * @example log1p(0.5) // 0.4054651081081644
 */
export function log1p(x: number): number {
	if (x > -0.29 && x < 0.41) return x === 0 ? x : lnOfParts(0, x, 0);
	if (!(x > -1) || x === Infinity) return ln(1 + x);
	const sum = 1 + x;
	const lost = sum > 2 ? 1 - (sum - x) : x - (sum - 1);
	const { exponent, fraction } = split(sum);
	return lnOfParts(exponent, fraction, lost / sum);
}

/** target[i] = ln source[i] for the first `count`; the same bits as {@link ln}. `source` may be `target`. */
export function lnColumn(source: Float64Array, target: Float64Array, count: number): void {
	for (let from = 0; from < count; from += BLOCK) {
		const size = Math.min(BLOCK, count - from);
		for (let i = 0; i < size; i++) doubles[i] = source[from + i]!;
		for (let i = 0; i < size; i++) {
			const x = doubles[i]!;
			const highWord = words[2 * i + HIGH]!;
			const ordinary = highWord >= LOWEST_ORDINARY_WORD && highWord < INFINITY_WORD;
			target[from + i] = ordinary ? lnOrdinary(x, highWord) : ln(x);
		}
	}
}
