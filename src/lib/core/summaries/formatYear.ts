/** The 95% interval of a year's sampling error, in decimal years; null = not by the horizon. */
export interface YearInterval {
	low: number | null;
	high: number | null;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const MONTH_YEARS = 1 / 12;

export interface YearFormat {
	/** The year at which nothing more is known, for "not by 2060". */
	horizon?: number;
	/** Absent means year. */
	finest?: 'year' | 'month';
}

/**
 * A decimal year as the calendar year that it lies in (2031.9 is in 2031): "2031"; "about 2031" when the sampling error
 * is above one year, "the 2030s" above five, "2055 or later" when the interval runs past the horizon. null is
 * "not by 2060". With `finest: 'month'`, "Mar 2031" where the error is at most a month.
 */
export function formatYear(
	year: number | null,
	interval: YearInterval,
	{ horizon, finest = 'year' }: YearFormat = {}
): string {
	if (year === null) return `not by ${horizon === undefined ? 'the horizon' : Math.floor(horizon)}`;
	const calendarYear = Math.floor(year);
	if (interval.high === null) return `${calendarYear} or later`;
	const errorYears = Math.max(interval.high - year, year - (interval.low ?? year), 0);
	if (errorYears > 5) return `the ${Math.floor(calendarYear / 10) * 10}s`;
	if (errorYears > 1) return `about ${calendarYear}`;
	if (finest === 'year' || errorYears > MONTH_YEARS) return String(calendarYear);
	return `${MONTHS[Math.floor((year - calendarYear) * 12)] ?? 'Dec'} ${calendarYear}`;
}
