import type { ChartEntry } from '../frame/chartEntry.ts';
import type { StudyDocument } from '../studyDocument.ts';
import { mattersLayout } from './mattersLayout.ts';
import { mattersMeasures, mattersSentence, mattersTitle } from './mattersSentence.ts';
import { mattersTable } from './mattersTable.ts';
import { OUTCOME_OPTION, studiedOutcome } from './studiedOutcome.ts';
import { tellingEffects } from './tellingEffects.ts';
import WhatMatters from './WhatMatters.svelte';

/** Which uncertain numbers an answer hangs on. */
export const mattersChart: ChartEntry<'matters', StudyDocument> = {
	id: 'matters',
	name: 'What matters',
	component: WhatMatters,
	title: mattersTitle,
	measures: mattersMeasures,
	sentence: mattersSentence,
	table: mattersTable,
	defaultHeight: (width, study, options) =>
		mattersLayout(tellingEffects(study, studiedOutcome(study, options).study).telling.length, width).height,
	options: [OUTCOME_OPTION]
};
