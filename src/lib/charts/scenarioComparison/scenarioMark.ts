import type { ChartTheme } from '../frame/theme.ts';

/** How a scenario's values are marked, told apart by shape before colour: the base is a ring. */
export interface ScenarioMarkStyle {
	shape: 'ring' | 'disc' | 'diamond' | 'triangle';
	colour: string;
}

/** @param scenario its number in the comparison, 0 = the base */
export const scenarioMark = (scenario: number, theme: ChartTheme): ScenarioMarkStyle =>
	(
		[
			{ shape: 'ring', colour: theme.ink },
			{ shape: 'disc', colour: theme.accent },
			{ shape: 'diamond', colour: theme.ink },
			{ shape: 'triangle', colour: theme.quietMark }
		] as const
	)[scenario]!;
