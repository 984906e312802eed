import type { ProposalSummary, Summary } from '../../core/summaries/summary.ts';

/** By the share of futures in which they survive, or as the scenario lists them. */
export type ProposalOrder = 'survival' | 'scenario';

export interface RankedProposal extends ProposalSummary {
	id: string;
}

/** The scenario's proposals in the order that the charts list them; ties stay as the scenario lists them. */
export function orderProposals({ proposals }: Summary, order: ProposalOrder): RankedProposal[] {
	const listed = Object.entries(proposals).map(([id, proposal]) => ({ id, ...proposal }));
	if (order === 'scenario') return listed;
	return listed.sort(
		(one, other) => other.survives.share - one.survives.share || other.unresolved.share - one.unresolved.share
	);
}
