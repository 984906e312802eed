import type { RunPlan } from '../futures/prepareRun.ts';
import { proposalTally, TALLIES_PER_PROPOSAL, TALLY } from '../summaries/counts.ts';

/**
 * What two scenarios both count. Common tally k stands at `base[k]` in the base's tallies and at `other[k]` in the
 * other's: first those that every scenario has (see `TALLY`), then those of the proposals that both have.
 */
export interface CommonTallies {
	base: Int32Array;
	other: Int32Array;
	/** Proposals that both have, by their number in either, in the base's order. */
	proposals: { id: string; base: number; other: number }[];
}

/** Where the tallies of the common proposal with that number begin among the common ones. */
export const commonProposalTally = proposalTally;

export function commonTallies(base: RunPlan, other: RunPlan): CommonTallies {
	const proposals = base.proposals.flatMap(({ id }, number) => {
		const found = other.proposals.findIndex((proposal) => proposal.id === id);
		return found < 0 ? [] : [{ id, base: number, other: found }];
	});
	const positions = (side: 'base' | 'other'): Int32Array =>
		Int32Array.from([
			...Array.from({ length: TALLY.proposals }, (_, tally) => tally),
			...proposals.flatMap((proposal) =>
				Array.from({ length: TALLIES_PER_PROPOSAL }, (_, k) => proposalTally(proposal[side]) + k)
			)
		]);
	return { base: positions('base'), other: positions('other'), proposals };
}
