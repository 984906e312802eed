import { formatOutOf } from '../lib/core/summaries/formatShare.ts';
import type { ProposalSummary, Summary } from '../lib/core/summaries/summary.ts';
import { thresholdOf } from '../lib/core/scenario/thresholds.ts';

/** What came out, in two sentences for somebody who reads nothing else. */
export function answerSentence(summary: Summary): string {
	const rescue = thresholdOf('rescue');
	const escape = thresholdOf('escape');
	const order = `In ${formatOutOf(summary.precedence.rescue.escape)} futures, AI ${rescue.clause} before it ${escape.clause}.`;
	const proposals = bySurvival(summary);
	const best = proposals[0];
	if (!best) return order;
	const bestShare = formatOutOf(best[1].survives);
	if (proposals.length === 1) return `${order} The proposal “${best[1].name}” survives in ${bestShare}.`;
	return (
		`${order} At least one of the ${proposals.length} proposals survives in ${formatOutOf(summary.portfolio.any)}; ` +
		`“${best[1].name}” does best, and survives in ${bestShare}.`
	);
}

/** The proposals with their ids, those that survive most often first. */
export function bySurvival(summary: Summary): [id: string, proposal: ProposalSummary][] {
	return Object.entries(summary.proposals).sort(
		([, one], [, other]) => other.survives.share - one.survives.share
	);
}
