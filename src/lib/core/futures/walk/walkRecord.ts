import { BLOCK_FUTURES } from '../../draws/variableColumns.ts';

/** What is noted of a future at the beginning of each year, besides the progress made until then. */
export const NOTED = [
	'capabilitySpeed',
	'researchPace',
	'researchYears',
	'researchMultiplier',
	'support',
	'leakSpeed',
	'slowdown',
	'escapeHardening',
	'opacityHardening',
	'contained'
] as const;
export type Noted = (typeof NOTED)[number];

/** How the first futures of a block go on, at the years of the fan. */
export interface WalkRecord {
	readonly calendarYears: readonly number[];
	/** The same as years after the start. */
	readonly years: Float64Array;
	/** By year: years of progress at trend speed, one per future. */
	readonly progress: readonly Float64Array[];
	/** By what is noted, then by year. */
	readonly noted: Record<Noted, readonly Float64Array[]>;
}

export function walkRecord(calendarYears: readonly number[], start: number): WalkRecord {
	const columns = (): Float64Array[] => calendarYears.map(() => new Float64Array(BLOCK_FUTURES));
	return {
		calendarYears,
		years: Float64Array.from(calendarYears, (year) => year - start),
		progress: columns(),
		noted: Object.fromEntries(NOTED.map((name) => [name, columns()])) as Record<Noted, Float64Array[]>
	};
}
