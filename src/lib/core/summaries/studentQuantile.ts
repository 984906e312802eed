const Z = 1.959963984540054;

/**
 * The 97.5% quantile of Student's t distribution, by its Cornish–Fisher expansion in 1/ν (Abramowitz and Stegun 26.7.5).
 * Off by less than 0.001 from ν = 5 on.
 *
 * @param degreesOfFreedom ν ≥ 3
 * @example studentQuantile(24) // 2.064
 */
export function studentQuantile(degreesOfFreedom: number): number {
	const v = degreesOfFreedom;
	const z2 = Z * Z;
	const g1 = (Z * (z2 + 1)) / 4;
	const g2 = (Z * ((5 * z2 + 16) * z2 + 3)) / 96;
	const g3 = (Z * (((3 * z2 + 19) * z2 + 17) * z2 - 15)) / 384;
	const g4 = (Z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945)) / 92160;
	return Z + (g1 + (g2 + (g3 + g4 / v) / v) / v) / v;
}
