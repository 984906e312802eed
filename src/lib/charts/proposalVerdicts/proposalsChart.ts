import type { ChartEntry, ChartOption, ChartOptionValues } from '../frame/chartEntry.ts';
import type { ProposalOrder } from './orderProposals.ts';
import ProposalVerdicts from './ProposalVerdicts.svelte';
import { proposalsMeasures, proposalsSentence, proposalsTitle } from './proposalsSentence.ts';
import { proposalsTable } from './proposalsTable.ts';
import { verdictsLayout } from './verdictsLayout.ts';

/** The order of rows, as every list of proposals offers it. */
export const PROPOSAL_ORDER_OPTION: ChartOption = {
	name: 'order',
	label: 'Order of proposals',
	choices: () => [
		{ value: 'survival', label: 'by survival' },
		{ value: 'scenario', label: 'as in the scenario' }
	]
};

export const proposalOrderOf = (options?: ChartOptionValues): ProposalOrder =>
	options?.order === 'scenario' ? 'scenario' : 'survival';

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
