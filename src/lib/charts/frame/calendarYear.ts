/**
 * The calendar year that a decimal year lies in: 2027.5 is "2027"; null is "not by 2060". For quantiles and ticks; a
 * median that is spoken of goes through `formatYear`, which knows its sampling error.
 */
export const calendarYear = (year: number | null, horizon: number): string =>
	year === null || year === Infinity ? `not by ${Math.floor(horizon)}` : String(Math.floor(year));
