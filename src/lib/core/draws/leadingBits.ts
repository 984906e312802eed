/**
 * x rounded to its first 21 bits, for |x| below 1e298: the product of two such numbers is exact. By a multiplication
 * instead of looking at the bits (T. J. Dekker, "A floating-point technique for extending the available precision",
 * Numerische Mathematik 18, 1971).
 */
export function leadingBits(x: number): number {
	const scaled = x * 4294967297;
	return scaled - (scaled - x);
}
