import { formatEstimate, formatShare } from '../../core/summaries/formatShare.ts';
import type { Summary } from '../../core/summaries/summary.ts';
import type { ChartTable } from '../frame/chartTable.ts';
import { orderProposals, type ProposalOrder } from './orderProposals.ts';

/** Every proposal's verdicts. "Works" is listed only where a proposal may fail technically too. */
export function proposalsTable(summary: Summary, order: ProposalOrder): ChartTable {
	const ranked = orderProposals(summary, order);
	const worksDiffers = ranked.some(({ works, survives }) => works.share !== survives.share);
	return {
		caption: 'What becomes of each proposal, in shares of the counted futures',
		columns: [
			'Proposal',
			'Survives (95% interval)',
			'Not decided',
			'Fails',
			...(worksDiffers ? ['Survives and works'] : [])
		],
		rows: ranked.map(({ name, survives, unresolved, fails, works }) => [
			name,
			formatEstimate(survives),
			formatShare(unresolved),
			formatShare(fails),
			...(worksDiffers ? [formatShare(works)] : [])
		])
	};
}
