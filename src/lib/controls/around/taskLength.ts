const twoDigits = (value: number): string => String(Number(value.toPrecision(2)));

/** A length of work in the unit that people would say it in, with two digits: "3.2 s", "20 min", "12 h". */
export function taskLength(minutes: number): string {
	if (minutes < 1) return `${twoDigits(minutes * 60)} s`;
	return minutes < 60 ? `${twoDigits(minutes)} min` : `${twoDigits(minutes / 60)} h`;
}
