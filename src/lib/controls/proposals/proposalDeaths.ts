import { countedShare } from '../../core/summaries/countedShare.ts';
import type { Cause, ProposalSummary, Share } from '../../core/summaries/summary.ts';
import { requirementParts } from './requirementParts.ts';

/** One cause of a proposal's failures. */
export interface ProposalDeath {
	cause: Cause;
	/** Of all counted futures. */
	share: Share;
	/** What of the requirement it breaks, in words; nothing where the requirement has only one piece. */
	parts: string[];
}

/** What makes a proposal fail, the most frequent cause first. Expects a valid requirement. */
export function proposalDeaths(
	{ causes }: ProposalSummary,
	requires: string,
	keptFutures: number
): ProposalDeath[] {
	const parts = requirementParts(requires);
	return (Object.entries(causes) as [Cause, number][]).map(([cause, share]) => ({
		cause,
		share: countedShare(share, keptFutures),
		parts:
			parts.length > 1 ? parts.filter(({ breakers }) => breakers.has(cause)).map(({ words }) => words) : []
	}));
}
