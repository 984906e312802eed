/** The value with at most that many significant digits, as a number. */
export const rounded = (value: number, digits: number): number =>
	Number.isFinite(value) ? Number(value.toPrecision(digits)) : value;
