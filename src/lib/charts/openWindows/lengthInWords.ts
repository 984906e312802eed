import type { WindowStudy } from '../../core/studies/study.ts';

/** "0.9 years"; a range that is still open at the horizon is open "past 2060". */
export const lengthInWords = (years: number | null, horizon: number): string =>
	years === null ? `past ${Math.floor(horizon)}` : `${years.toFixed(1)} years`;

/** "0.2–2.1", "0.2 or more"; empty where even the shortest are open past the horizon. */
export function lengthRange({ p10, p90 }: WindowStudy['lengthYears']): string {
	if (p10 === null) return '';
	return p90 === null ? `${p10.toFixed(1)} or more` : `${p10.toFixed(1)}–${p90.toFixed(1)}`;
}
