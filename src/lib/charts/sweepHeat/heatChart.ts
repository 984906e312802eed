import type { ChartEntry } from '../frame/chartEntry.ts';
import { heatLayout } from './heatLayout.ts';
import { HEAT_MEASURE_OPTION, heatMeasureOf } from './heatMeasure.ts';
import { heatMeasures, heatSentence, heatTitle } from './heatSentence.ts';
import { heatTable } from './heatTable.ts';
import type { SweepDocument } from './sweepDocument.ts';
import SweepHeat from './SweepHeat.svelte';

/** How one share depends on two numbers of the scenario. */
export const heatChart: ChartEntry<'heat', SweepDocument> = {
	id: 'heat',
	name: 'Two numbers at once',
	component: SweepHeat,
	title: (document, options) => heatTitle(document, heatMeasureOf(options)),
	measures: heatMeasures,
	sentence: (document, options) => heatSentence(document, heatMeasureOf(options)),
	table: (document, options) => heatTable(document, heatMeasureOf(options)),
	defaultHeight: (width, document) => heatLayout(document, width).height,
	options: [HEAT_MEASURE_OPTION]
};
