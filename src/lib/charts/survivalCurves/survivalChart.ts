import type { ChartEntry } from '../frame/chartEntry.ts';
import { plainText } from '../frame/plainText.ts';
import { timePlot } from '../frame/timePlot.ts';
import SurvivalCurves from './SurvivalCurves.svelte';
import { survivalHeight } from './survivalLayout.ts';
import { survivalSentence, survivalTitle } from './survivalSentence.ts';
import { survivalTable } from './survivalTable.ts';

export const survivalChart: ChartEntry<'survival'> = {
	id: 'survival',
	name: 'Survival over time',
	measures: () =>
		'In how many of 100 futures nothing has yet happened in an order that breaks the proposal, by year',
	component: SurvivalCurves,
	title: survivalTitle,
	sentence: survivalSentence,
	table: survivalTable,
	defaultHeight: (width) => survivalHeight(timePlot(width, [0, 1]).isNarrow),
	options: [
		{
			name: 'proposal',
			label: 'Proposal to light',
			choices: ({ proposals }) => [
				{ value: '', label: 'None' },
				...Object.entries(proposals).map(([id, { name }]) => ({ value: id, label: plainText(name) }))
			]
		}
	]
};
