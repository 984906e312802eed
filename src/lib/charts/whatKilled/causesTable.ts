import { countedShare } from '../../core/summaries/countedShare.ts';
import { formatShare } from '../../core/summaries/formatShare.ts';
import type { Summary } from '../../core/summaries/summary.ts';
import type { ChartTable } from '../frame/chartTable.ts';
import { orderProposals, type ProposalOrder } from '../proposalVerdicts/orderProposals.ts';
import { CAUSES, causeName } from './causeNames.ts';

/** Failures of each proposal by cause; causes that kill nothing have no column. */
export function causesTable(summary: Summary, order: ProposalOrder): ChartTable {
	const ranked = orderProposals(summary, order);
	const causes = CAUSES.filter((cause) => ranked.some((proposal) => (proposal.causes[cause] ?? 0) > 0));
	const cell = (share: number | undefined) =>
		share ? formatShare(countedShare(share, summary.given.kept)) : '–';
	return {
		caption: 'Why each proposal fails, in shares of all counted futures',
		columns: ['Proposal', 'Fails', ...causes.map(causeName)],
		rows: ranked.map((proposal) => [
			proposal.name,
			formatShare(proposal.fails),
			...causes.map((cause) => cell(proposal.causes[cause]))
		])
	};
}
