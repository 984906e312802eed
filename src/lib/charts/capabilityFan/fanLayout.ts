import type { LegendItem } from '../frame/legendLayout.ts';
import type { ChartTheme } from '../frame/theme.ts';

/** Pixels that the fan takes; a scenario without axes leaves a line of text only. */
export const fanHeight = (isNarrow: boolean, hasAxis: boolean): number =>
	!hasAxis ? 32 : isNarrow ? 340 : 400;

/** What the fan's shades, line and dots mean. */
export function fanLegend(theme: ChartTheme, hasPoints: boolean, isNarrow: boolean): LegendItem[] {
	return [
		{ mark: 'line', colour: theme.accent, label: 'middle future' },
		{ mark: 'area', colour: theme.accent, opacity: 0.4, label: 'half of the futures' },
		{ mark: 'area', colour: theme.accent, opacity: 0.18, label: '8 of 10' },
		...(hasPoints
			? [
					{
						mark: 'dot' as const,
						colour: theme.quietInk,
						label: isNarrow
							? 'measured by METR'
							: 'measured by METR, with 95% intervals (hollow: below the record)'
					}
				]
			: [])
	];
}
