const double = new Float64Array(1);
const bits = new BigInt64Array(double.buffer);

/** Position of a double in the ascending order of all doubles. */
function position(x: number): bigint {
	double[0] = x;
	return bits[0]! < 0n ? -(bits[0]! & 0x7fffffffffffffffn) : bits[0]!;
}

/**
 * How far apart two doubles are, in units in the last place: 0 for the same, 1 for neighbours. Two NaNs are the same,
 * a NaN and a number are infinitely far apart, and so are 0 and -0, that equality may be exact.
 */
export function unitsApart(one: number, other: number): number {
	if (Object.is(one, other)) return 0;
	if (Number.isNaN(one) || Number.isNaN(other) || one === other) return Infinity;
	const distance = position(one) - position(other);
	return Number(distance < 0n ? -distance : distance);
}
