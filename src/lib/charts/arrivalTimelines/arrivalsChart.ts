import type { ChartEntry } from '../frame/chartEntry.ts';
import { timePlot } from '../frame/timePlot.ts';
import { arrivalsHeight } from './arrivalsLayout.ts';
import type { ArrivalSort } from './arrivalRows.ts';
import { arrivalsSentence, arrivalsTitle } from './arrivalsSentence.ts';
import { arrivalsTable } from './arrivalsTable.ts';
import ArrivalTimelines from './ArrivalTimelines.svelte';

export const arrivalsChart: ChartEntry<'arrivals'> = {
	id: 'arrivals',
	name: 'Arrivals',
	measures: (_summary, options) =>
		options?.marks === 'histogram'
			? 'When each threshold is reached. Bars: shares of the futures. Line: 8 of 10 futures. Tick: the middle one'
			: 'When each threshold is reached. Dots: equal shares of the futures. Line: 8 of 10 futures. Tick: the middle one',
	component: ArrivalTimelines,
	title: arrivalsTitle,
	sentence: arrivalsSentence,
	table: (summary, options) => arrivalsTable(summary, options?.sort as ArrivalSort | undefined),
	defaultHeight: (width) => arrivalsHeight(timePlot(width, [0, 1]).isNarrow),
	options: [
		{
			name: 'sort',
			label: 'Order of the rows',
			choices: () => [
				{ value: 'median', label: 'Earliest first' },
				{ value: 'number', label: 'By number' }
			]
		},
		{
			name: 'marks',
			label: 'Shown as',
			choices: () => [
				{ value: 'dots', label: 'Dots' },
				{ value: 'histogram', label: 'Histogram' }
			]
		}
	]
};
