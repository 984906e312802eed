const MONTHS = [
	...['January', 'February', 'March', 'April', 'May', 'June'],
	...['July', 'August', 'September', 'October', 'November', 'December']
];

/** The day (in UTC, so that a file is the same wherever it is made): "26 November 2026". */
export const dateInWords = (date: Date): string =>
	`${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
