import type { ChartEntry } from '../frame/chartEntry.ts';
import type { StudyDocument } from '../studyDocument.ts';
import OpenWindows from './OpenWindows.svelte';
import { windowsLayout } from './windowsLayout.ts';
import { windowsMeasures, windowsSentence, windowsTitle } from './windowsSentence.ts';
import { windowsTable } from './windowsTable.ts';

/** When each capability range is open. */
export const windowsChart: ChartEntry<'windows', StudyDocument> = {
	id: 'windows',
	name: 'When each range is open',
	component: OpenWindows,
	title: windowsTitle,
	measures: windowsMeasures,
	sentence: windowsSentence,
	table: windowsTable,
	defaultHeight: (width, { windows }) => windowsLayout(windows.length, width, [0, 1]).height,
	options: []
};
