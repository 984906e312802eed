import type { ChartEntry } from '../frame/chartEntry.ts';
import { PROPOSAL_ORDER_OPTION, proposalOrderOf } from './proposalOrderOption.ts';
import ProposalVerdicts from './ProposalVerdicts.svelte';
import { proposalsMeasures, proposalsSentence, proposalsTitle } from './proposalsSentence.ts';
import { proposalsTable } from './proposalsTable.ts';
import { verdictsLayout } from './verdictsLayout.ts';

/** Which proposals survive. */
export const proposalsChart: ChartEntry<'proposals'> = {
	id: 'proposals',
	name: 'Which proposals survive',
	component: ProposalVerdicts,
	title: proposalsTitle,
	measures: proposalsMeasures,
	sentence: proposalsSentence,
	table: (summary, options) => proposalsTable(summary, proposalOrderOf(options)),
	defaultHeight: (width, { proposals }) => verdictsLayout(Object.keys(proposals).length, width).height,
	options: [PROPOSAL_ORDER_OPTION]
};
