import { CAUSES } from '../futures/eventKey.ts';
import type { RunPlan } from '../futures/prepareRun.ts';
import { binQuantiles, sharesByYear } from './binQuantiles.ts';
import { CAUSE_SLOTS, proposalTally, windowTally, type Counts } from './counts.ts';
import type { Cause, ProposalSummary, Summary } from './summary.ts';
import { tallyShare } from './tallyShare.ts';
import { windowPlan, type WindowPlan } from './windowPlan.ts';

/** Verdicts, causes, survival by year and windows of every proposal of the scenario. */
export function summariseProposals(
	plan: RunPlan,
	counts: Counts,
	years: readonly number[]
): Summary['proposals'] {
	const windows = windowPlan(plan.proposals);
	return Object.fromEntries(
		plan.proposals.map(({ id, name }, p) => {
			const tally = proposalTally(p);
			const failures = failureTable(plan, counts, p);
			const summary: ProposalSummary = {
				name,
				survives: tallyShare(counts, tally),
				unresolved: tallyShare(counts, tally + 1),
				fails: tallyShare(counts, tally + 2),
				works: tallyShare(counts, tally + 3),
				causes: causeShares(failures, counts.kept),
				survivalByYear: sharesByYear(failureTimes(failures), plan.verdictBins, counts.kept, years).map(
					([year, failed]) => [year, 1 - failed]
				),
				window: windowSummary(plan, counts, windows, p, years)
			};
			return [id, summary];
		})
	);
}

/** One row of bins per cause. */
function failureTable({ verdictBins }: RunPlan, counts: Counts, proposal: number): Uint32Array[] {
	return Array.from({ length: CAUSE_SLOTS }, (_, cause) => {
		const from = (proposal * CAUSE_SLOTS + cause) * verdictBins.count;
		return counts.failures.subarray(from, from + verdictBins.count);
	});
}

function causeShares(failures: readonly Uint32Array[], kept: number): Partial<Record<Cause, number>> {
	const shares = CAUSES.map((cause, identity) => {
		let failed = 0;
		for (const count of failures[identity]!) failed += count;
		return [cause, failed / kept] as const;
	});
	const occurring = shares.filter(([, share]) => share > 0);
	// Largest first; equal ones stay in the order of identities.
	return Object.fromEntries(occurring.sort(([, one], [, other]) => other - one));
}

function failureTimes(failures: readonly Uint32Array[]): Uint32Array {
	const times = new Uint32Array(failures[0]!.length);
	for (let identity = 0; identity < CAUSES.length; identity++)
		for (const [bin, count] of failures[identity]!.entries()) times[bin]! += count;
	return times;
}

function windowSummary(
	plan: RunPlan,
	counts: Counts,
	{ ofProposal }: WindowPlan,
	proposal: number,
	years: readonly number[]
): ProposalSummary['window'] {
	const { verdictBins } = plan;
	const window = ofProposal[proposal]!;
	const rows = (table: Uint32Array): Uint32Array =>
		table.subarray(window * verdictBins.count, (window + 1) * verdictBins.count);
	const [opens, closes] = [rows(counts.windowOpens), rows(counts.windowCloses)];
	const tally = windowTally(counts.shape, window);
	const opened = counts.tallies.sum[tally]!;
	const opensByYear = sharesByYear(opens, verdictBins, counts.kept, years);
	const closesByYear = sharesByYear(closes, verdictBins, counts.kept, years);
	return {
		open: binQuantiles(opens, verdictBins, opened),
		close: binQuantiles(closes, verdictBins, opened),
		everOpen: tallyShare(counts, tally),
		openByYear: opensByYear.map(([year, opensBefore], k) => [year, opensBefore - closesByYear[k]![1]])
	};
}
