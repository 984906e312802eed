import type { Scenario } from '../scenario/scenario.ts';

/** The calendar years that begin after the start, up to the horizon: where everything by year is read off. */
export function beginningsOfYears({ start, horizon }: Scenario): number[] {
	const years: number[] = [];
	for (let year = Math.floor(start) + 1; year <= horizon; year++) years.push(year);
	return years;
}
