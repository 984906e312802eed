const MONTHS_PER_YEAR = 12;
/** Decimal years that people meant as months are seldom typed with more digits. */
const SLACK = 0.02;

/** A length of time as people say it: "half a year", "3 months", "2 years", "1.5 years". */
export function durationInWords(years: number): string {
	if (years === 0.5) return 'half a year';
	if (years === 1) return '1 year';
	const months = Math.round(years * MONTHS_PER_YEAR);
	if (years < 1 && months > 0 && Math.abs(years * MONTHS_PER_YEAR - months) < SLACK)
		return months === 1 ? '1 month' : `${months} months`;
	return `${Math.round(years * 1e6) / 1e6} years`;
}
