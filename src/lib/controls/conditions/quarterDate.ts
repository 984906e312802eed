const MONTHS = ['January', 'April', 'July', 'October'];

/** To the nearest beginning of a quarter. */
export const snapToQuarter = (year: number): number => Math.round(year * 4) / 4;

/** "April 2027" for 2027.25; a year that begins no quarter stays a number. */
export function quarterDate(year: number): string {
	const quarter = (year - Math.floor(year)) * 4;
	return Number.isInteger(quarter) ? `${MONTHS[quarter]} ${Math.floor(year)}` : String(year);
}
