import type { ChartEntry } from '../frame/chartEntry.ts';
import type { StudyDocument } from '../studyDocument.ts';
import { earlyLayout } from './earlyLayout.ts';
import EarlyRescue from './EarlyRescue.svelte';
import { earlyMeasures, earlySentence, earlyTitle } from './earlySentence.ts';
import { earlyTable } from './earlyTable.ts';
import { TIMING_OPTION } from './timing.ts';

/** Whether proposals fare better the earlier rescue comes. */
export const earlyChart: ChartEntry<'early', StudyDocument> = {
	id: 'early',
	name: 'Does an earlier rescue make it easier',
	component: EarlyRescue,
	title: earlyTitle,
	measures: earlyMeasures,
	sentence: earlySentence,
	table: earlyTable,
	defaultHeight: (width) => earlyLayout(width).height,
	options: [TIMING_OPTION]
};
