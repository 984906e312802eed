import type { Cause, Summary } from '../../core/summaries/summary.ts';
import { CAUSES } from './causeNames.ts';

export interface MeanCause {
	cause: Cause;
	/** Share of futures in which it kills a proposal, averaged over the proposals. */
	share: number;
	/** For how many proposals it is the most frequent cause. */
	leads: number;
}

/** What kills proposals on average, the deadliest first; causes that never kill are left out. */
export function meanCauses(summary: Summary): MeanCause[] {
	const proposals = Object.values(summary.proposals);
	return CAUSES.map((cause): MeanCause => {
		const shares = proposals.map(({ causes }) => causes[cause] ?? 0);
		const leads = proposals.filter(
			({ causes }, index) => shares[index]! > 0 && shares[index] === Math.max(...Object.values(causes))
		).length;
		return { cause, share: shares.reduce((sum, share) => sum + share, 0) / (proposals.length || 1), leads };
	})
		.filter(({ share }) => share > 0)
		.sort((one, other) => other.share - one.share);
}
