import { countedShare } from '../../core/summaries/countedShare.ts';
import { formatCount, formatOutOf } from '../../core/summaries/formatShare.ts';
import type { Summary } from '../../core/summaries/summary.ts';
import { causeName } from './causeNames.ts';
import { meanCauses } from './meanCauses.ts';

/** "Escape is what kills most proposals". */
export function causesTitle(summary: Summary): string {
	const [deadliest] = meanCauses(summary);
	if (!deadliest)
		return Object.keys(summary.proposals).length ? 'No proposal fails' : 'The scenario names no proposal';
	return `${causeName(deadliest.cause)} is what breaks proposals most often`;
}

export const causesMeasures = (): string =>
	'Futures in which each proposal fails, by the arrival that broke the order it needs';

/** The cause that kills most on average, for how many proposals it leads, and what comes next. */
export function causesSentence(summary: Summary): string {
	const [deadliest, next] = meanCauses(summary);
	const count = Object.keys(summary.proposals).length;
	if (count === 0) return 'The scenario names no proposal.';
	if (!deadliest) return 'No proposal fails in any future.';
	const outOf = (share: number) => formatOutOf(countedShare(share, summary.given.kept));
	const followed = next ? ` Next is ${causeName(next.cause)}, with ${outOf(next.share)}.` : '';
	if (count === 1)
		return `${causeName(deadliest.cause)} makes the proposal fail in ${outOf(deadliest.share)} futures.${followed}`;
	return (
		`Averaged over the ${formatCount(count)} proposals, ${causeName(deadliest.cause)} makes a proposal fail ` +
		`in ${outOf(deadliest.share)} futures; it is the most frequent cause for ${formatCount(deadliest.leads)} of them.` +
		followed
	);
}
