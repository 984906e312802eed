import type { ChartEntry } from '../frame/chartEntry.ts';
import { plotYears } from '../frame/plotYears.ts';
import { strategyLayout } from './strategyLayout.ts';
import StrategyOverTime from './StrategyOverTime.svelte';
import { interventionSpans, strategyPanels } from './strategyPanels.ts';
import { strategyMeasures, strategySentence, strategyTitle } from './strategySentence.ts';
import { strategyTable } from './strategyTable.ts';

export const strategyChart: ChartEntry<'strategy'> = {
	id: 'strategy',
	name: 'Strategy over time',
	applies: ({ strategy }) => strategy !== undefined,
	measures: strategyMeasures,
	component: StrategyOverTime,
	title: strategyTitle,
	sentence: strategySentence,
	table: strategyTable,
	defaultHeight: (_, summary) => {
		const [, last] = plotYears(summary);
		return strategyLayout(strategyPanels(summary, last).length, interventionSpans(summary, last).length)
			.height;
	},
	options: []
};
