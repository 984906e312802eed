import type { ChartOption, ChartOptionValues } from '../frame/chartEntry.ts';
import type { ProposalOrder } from './orderProposals.ts';

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
