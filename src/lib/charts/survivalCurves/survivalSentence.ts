import { errorPoints, formatOutOf } from '../../core/summaries/formatShare.ts';
import type { Share, Summary } from '../../core/summaries/summary.ts';
import { plotYears } from '../frame/plotYears.ts';
import { survivalLines, type SurvivalLine } from './survivalLines.ts';

export const NO_PROPOSALS = 'This scenario holds no proposals';

/**
 * A point of a curve with a sampling error for its digits: curves carry none of their own, so the widest among the
 * proposals' shares of failure stands for it.
 */
export function withWidestError(summary: Summary, share: number): Share {
	const error = widestError(summary) / 100;
	return { share, low: Math.max(0, share - error), high: Math.min(1, share + error) };
}

/** The widest 95% interval's arm among the shares of failure, in futures of 100. */
export const widestError = ({ proposals }: Summary): number =>
	Math.max(0, ...Object.values(proposals).map(({ fails }) => errorPoints(fails)));

/** The finding: what holds out longest, and how often. */
export function survivalTitle(summary: Summary): string {
	const [, last] = plotYears(summary);
	const lines = survivalLines(summary, last);
	const best = lines[0];
	if (!best) return NO_PROPOSALS;
	const share = formatOutOf(withWidestError(summary, best.end));
	return `Longest unbroken: ${best.name}, in ${share} futures by ${Math.floor(last)}`;
}

export function survivalSentence(summary: Summary): string {
	const [, last] = plotYears(summary);
	const lines = survivalLines(summary, last);
	const best = lines[0];
	if (!best) return `${NO_PROPOSALS}.`;
	const half = lines.filter(({ end }) => end < 0.5).length;
	const others = lines
		.slice(1, 3)
		.map((line: SurvivalLine) => `${line.name} in ${formatOutOf(withWidestError(summary, line.end))}`)
		.join(', ');
	const error = widestError(summary);
	return (
		`At the start of ${Math.floor(last)} the order of events has not yet broken ${best.name} in ` +
		`${formatOutOf(withWidestError(summary, best.end))} futures${others ? `, ${others}` : ''}; ` +
		`${half} of ${lines.length} proposals are broken in more than half. ` +
		`Sampling error (95%): at most ${error < 0.1 ? '0.1' : error < 1 ? error.toFixed(1) : Math.ceil(error)} of 100 either way.`
	);
}
