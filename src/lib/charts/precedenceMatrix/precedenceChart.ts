import type { ChartEntry, ChartOptionValues } from '../frame/chartEntry.ts';
import { matrixLayout } from './matrixLayout.ts';
import PrecedenceMatrix from './PrecedenceMatrix.svelte';
import { precedenceMeasures, precedenceSentence, precedenceTitle } from './precedenceSentence.ts';
import { precedenceTable } from './precedenceTable.ts';
import { offeredOrders, thresholdOrderOf } from './thresholdOrder.ts';

const orderOf = (options?: ChartOptionValues) => thresholdOrderOf(options?.order);

/** Which threshold comes before which. */
export const precedenceChart: ChartEntry<'precedence'> = {
	id: 'precedence',
	name: 'Which comes before which',
	component: PrecedenceMatrix,
	title: precedenceTitle,
	measures: precedenceMeasures,
	sentence: precedenceSentence,
	table: (summary, options) => precedenceTable(summary, orderOf(options)),
	defaultHeight: (width) => matrixLayout(width).height,
	options: [
		{
			name: 'order',
			label: 'Order of rows and columns',
			choices: (_summary, wanted) => offeredOrders(wanted)
		}
	]
};
