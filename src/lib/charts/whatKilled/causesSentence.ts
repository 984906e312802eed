import { countedShare } from '../../core/summaries/countedShare.ts';
import { formatCount, formatOutOf } from '../../core/summaries/formatShare.ts';
import type { Summary } from '../../core/summaries/summary.ts';
import { causeName } from './causeNames.ts';
import { meanCauses, type MeanCause } from './meanCauses.ts';

/** "Escape is what breaks proposals most often"; two that cannot be told apart are both named. */
export function causesTitle(summary: Summary): string {
	const [deadliest, next] = meanCauses(summary);
	if (!deadliest)
		return Object.keys(summary.proposals).length ? 'No proposal fails' : 'The scenario names no proposal';
	if (next && outOfFutures(next, summary) === outOfFutures(deadliest, summary))
		return `${causeName(deadliest.cause)} and ${causeName(next.cause)} are what breaks proposals most often`;
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
	const often = outOfFutures(deadliest, summary);
	const nextOften = next && outOfFutures(next, summary);
	const followed = !next
		? ''
		: nextOften === often
			? ` ${causeName(next.cause)} is about as frequent.`
			: ` Next is ${causeName(next.cause)}, with ${nextOften}.`;
	if (count === 1)
		return `The most frequent cause of failure is ${causeName(deadliest.cause)}, in ${often} futures.${followed}`;
	return (
		`Averaged over the ${formatCount(count)} proposals, the most frequent cause of failure is ` +
		`${causeName(deadliest.cause)}, in ${often} futures; it leads for ${formatCount(deadliest.leads)} of them.` +
		followed
	);
}

const outOfFutures = ({ share }: MeanCause, { given }: Summary) =>
	formatOutOf(countedShare(share, given.kept));
