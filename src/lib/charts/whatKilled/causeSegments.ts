import type { Cause, ProposalSummary } from '../../core/summaries/summary.ts';

export interface CauseSegment {
	cause: Cause;
	/** Shares of futures at which the segment begins and ends. */
	from: number;
	to: number;
}

/** A proposal's failures laid end to end, in the order of causes that all rows share. */
export function causeSegments(shares: ProposalSummary['causes'], order: readonly Cause[]): CauseSegment[] {
	let from = 0;
	return order.flatMap((cause) => {
		const share = shares[cause] ?? 0;
		if (share <= 0) return [];
		const segment = { cause, from, to: from + share };
		from = segment.to;
		return [segment];
	});
}
