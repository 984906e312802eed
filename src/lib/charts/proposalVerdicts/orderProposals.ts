import type { ProposalSummary, Summary } from '../../core/summaries/summary.ts';

/** By the share of futures in which they survive, or as the scenario lists them. */
export type ProposalOrder = 'survival' | 'scenario';

export interface RankedProposal extends ProposalSummary {
	id: string;
}

/**
 * The scenario's proposals in the order that the charts list them; ties stay as the scenario lists them. The order can
 * be that of another summary, for as long as rows are to stay where they are.
 */
export function orderProposals(
	{ proposals }: Summary,
	order: ProposalOrder,
	{ proposals: ranked } = { proposals } as Pick<Summary, 'proposals'>
): RankedProposal[] {
	const listed = Object.entries(proposals).map(([id, proposal]) => ({ id, ...proposal }));
	if (order === 'scenario') return listed;
	const rank = ({ id }: RankedProposal) => ranked[id] ?? proposals[id]!;
	return listed.sort(
		(one, other) =>
			rank(other).survives.share - rank(one).survives.share ||
			rank(other).unresolved.share - rank(one).unresolved.share
	);
}
