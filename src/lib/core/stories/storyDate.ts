import { formatYear } from '../summaries/formatYear.ts';

/** One future has no sampling error, so its dates are told to the month: "May 2028". */
export const storyDate = (year: number): string =>
	formatYear(year, { low: year, high: year }, { finest: 'month' });
