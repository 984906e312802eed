import type { ChartEntry } from '../frame/chartEntry.ts';
import { plainText } from '../frame/plainText.ts';
import { timePlot } from '../frame/timePlot.ts';
import CapabilityFan from './CapabilityFan.svelte';
import { fanHeight } from './fanLayout.ts';
import { fanAxis, fanMeasures, fanSentence, fanTitle } from './fanSentence.ts';
import { fanTable } from './fanTable.ts';
import { takesMetrPoints } from './metrPoints.ts';

const METR_URL = 'https://metr.org/time-horizons/';

export const fanChart: ChartEntry<'fan'> = {
	id: 'fan',
	name: 'Capability',
	measures: (summary, options) => fanMeasures(summary, options?.axisId),
	component: CapabilityFan,
	title: (summary, options) => fanTitle(summary, options?.axisId),
	sentence: (summary, options) => fanSentence(summary, options?.axisId),
	table: (summary, options) => fanTable(summary, options?.axisId),
	source: (summary, options) => {
		const axis = fanAxis(summary, options?.axisId);
		return axis && takesMetrPoints(axis) && options?.showMetr !== 'no'
			? { text: 'Dots: measured by METR (Model Evaluation & Threat Research)', url: METR_URL }
			: null;
	},
	defaultHeight: (width, { scenario }) =>
		fanHeight(timePlot(width, [0, 1]).isNarrow, scenario.axes.length > 0),
	options: [
		{
			name: 'axisId',
			label: 'Capability',
			choices: ({ scenario }) => scenario.axes.map(({ id, name }) => ({ value: id, label: plainText(name) }))
		},
		{
			name: 'showMetr',
			label: 'METR’s measurements',
			choices: () => [
				{ value: 'yes', label: 'Shown' },
				{ value: 'no', label: 'Hidden' }
			]
		},
		{
			name: 'past',
			label: 'Years before now',
			choices: () => [
				{ value: 'shared', label: 'As in the other charts' },
				{ value: 'all', label: 'Since the first measurement' }
			]
		}
	]
};
