/** The exponent of the smallest positive double, 2^-1074. */
export const LOWEST_EXPONENT = -1074;

/** The exponent of the largest power of two that is a double. */
export const HIGHEST_EXPONENT = 1023;

/**
 * Every power of two that is a double, the one with exponent `e` at position `e - LOWEST_EXPONENT`. Multiplying by one
 * shifts a number's exponent exactly, in every engine, without taking its bits apart.
 */
export const POWERS_OF_TWO = powersOfTwo();

function powersOfTwo(): Float64Array {
	const powers = new Float64Array(HIGHEST_EXPONENT - LOWEST_EXPONENT + 1);
	powers[-LOWEST_EXPONENT] = 1;
	for (let at = 1 - LOWEST_EXPONENT; at < powers.length; at++) powers[at] = powers[at - 1]! * 2;
	for (let at = -1 - LOWEST_EXPONENT; at >= 0; at--) powers[at] = powers[at + 1]! / 2;
	return powers;
}
