import type { ChartEntry } from '../frame/chartEntry.ts';
import { PROPOSAL_ORDER_OPTION, proposalOrderOf } from '../proposalVerdicts/proposalOrderOption.ts';
import { causesLayout } from './causesLayout.ts';
import { causesMeasures, causesSentence, causesTitle } from './causesSentence.ts';
import { causesTable } from './causesTable.ts';
import WhatKilled from './WhatKilled.svelte';

/** What broke the proposals that fail. */
export const causesChart: ChartEntry<'causes'> = {
	id: 'causes',
	name: 'What breaks each proposal',
	component: WhatKilled,
	title: causesTitle,
	measures: causesMeasures,
	sentence: causesSentence,
	table: (summary, options) => causesTable(summary, proposalOrderOf(options)),
	defaultHeight: (width, summary) => causesLayout(summary, width).rows.height,
	options: [PROPOSAL_ORDER_OPTION]
};
