import type { ChartEntry } from '../frame/chartEntry.ts';
import type { ComparisonDocument } from '../scenarioComparison/comparisonDocument.ts';
import ArrivalShifts from './ArrivalShifts.svelte';
import { shiftRows } from './shiftRows.ts';
import { shiftsLayout } from './shiftsLayout.ts';
import { shiftsMeasures, shiftsSentence, shiftsTitle } from './shiftsSentence.ts';
import { shiftsTable } from './shiftsTable.ts';

/** How the thresholds' medians move from one scenario to the others. */
export const shiftsChart: ChartEntry<'compareArrivals', ComparisonDocument> = {
	id: 'compareArrivals',
	name: 'How arrivals move',
	component: ArrivalShifts,
	title: shiftsTitle,
	measures: shiftsMeasures,
	sentence: shiftsSentence,
	table: shiftsTable,
	defaultHeight: (width, document) => {
		const { start, horizon } = document.comparison.summaries[0]!.scenario;
		return shiftsLayout(shiftRows(document), document.names.length, [start, horizon], width).height;
	},
	options: []
};
