import { formatCount, formatOutOf } from '../../core/summaries/formatShare.ts';
import type { Share } from '../../core/summaries/summary.ts';
import type { StudyDocument } from '../studyDocument.ts';
import { lengthInWords } from './lengthInWords.ts';
import { windowRows, type WindowRow } from './windowRows.ts';

const NO_PROPOSALS = 'The scenario names no proposal';

/** The share of futures in which it opens at all. */
export const everOpenShare = ({ neverOpens: { share, low, high } }: WindowRow): Share => ({
	share: 1 - share,
	low: 1 - high,
	high: 1 - low
});

/** "10 of the 19 capability ranges open in fewer than half of the futures". */
export function windowsTitle(study: StudyDocument): string {
	const rows = windowRows(study);
	if (rows.length === 0) return NO_PROPOSALS;
	const rare = rows.filter(({ everOpen }) => everOpen < 0.5).length;
	if (rows.length === 1)
		return `The capability range opens in ${formatOutOf(everOpenShare(rows[0]!))} futures`;
	if (rare === 0) return 'Every capability range opens in at least half of the futures';
	return `${rare} of the ${rows.length} capability ranges ${rare === 1 ? 'opens' : 'open'} in fewer than half of the futures`;
}

export const windowsMeasures = (): string =>
	'When AI is capable enough for a method and not yet too capable: the height of a curve is the share of futures in which ' +
	'the range is open, the bar under it goes from the median opening to the median closing';

export function windowsSentence(study: StudyDocument): string {
	const rows = windowRows(study);
	const { horizon } = study.scenario;
	if (rows.length === 0) return `${NO_PROPOSALS}.`;
	const closing = rows.filter(({ lengthYears, everOpen }) => lengthYears.p50 !== null && everOpen > 0);
	const longest = [...closing].sort((one, other) => other.lengthYears.p50! - one.lengthYears.p50!)[0];
	const rarest = rows.at(-1)!;
	const open = rows.length - closing.length;
	return (
		(longest
			? `Of the ranges that close again, the one of ${longest.names} is open longest where it opens: ` +
				`${lengthInWords(longest.lengthYears.p50, horizon)} in the median future. `
			: '') +
		(rows.length > 1
			? `Least often opens the one of ${rarest.names}, in ${formatOutOf(everOpenShare(rarest))} futures. `
			: '') +
		(open > 0
			? `${formatCount(open)} of ${formatCount(rows.length)} ${open === 1 ? 'is' : 'are'} still open in ${Math.floor(horizon)} ` +
				'in most futures.'
			: 'Most of the time all have closed again by the horizon.')
	).trim();
}
