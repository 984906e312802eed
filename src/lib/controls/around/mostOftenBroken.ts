import { causeName } from '../../charts/whatKilled/causeNames.ts';
import { countedShare } from '../../core/summaries/countedShare.ts';
import type { Cause, ProposalSummary, Share } from '../../core/summaries/summary.ts';

export interface Breaker {
	cause: Cause;
	/** "Escape". */
	name: string;
	/** Of all futures. */
	share: Share;
}

/** What breaks a proposal in most futures, and how often; null where it never fails. */
export function mostOftenBroken({ causes }: ProposalSummary, keptFutures: number): Breaker | null {
	const [first] = Object.entries(causes).sort(([, one], [, other]) => other - one);
	if (!first || first[1] <= 0) return null;
	const cause = first[0] as Cause;
	return { cause, name: causeName(cause), share: countedShare(first[1], keptFutures) };
}
