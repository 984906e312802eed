import { formatCount, formatOutOf, formatShare } from '../../core/summaries/formatShare.ts';
import type { StudyDocument } from '../studyDocument.ts';
import { causeName } from '../whatKilled/causeNames.ts';
import { listed, portfolioRows } from './portfolioRows.ts';

const NO_PROPOSALS = 'The scenario names no proposal';
/** Where one more adds less than this, the set is taken to be as good as it gets. */
const HARDLY = 0.02;

/** "Two proposals do most of it: at least one survives in 77 of 100 futures". */
export function portfolioTitle(study: StudyDocument): string {
	const { best } = study.portfolios;
	const last = best.at(-1);
	if (!last) return NO_PROPOSALS;
	if (last.any.share === 0) return 'No set of proposals survives in any future';
	if (best.length === 1) return `The only proposal survives in ${formatOutOf(last.any)} futures`;
	const enough = best.findIndex(({ any }) => last.any.share - any.share < 2 * HARDLY);
	const few = best[Math.max(enough, 0)]!;
	return few.size === 1
		? `One proposal does nearly all that six could: it survives in ${formatOutOf(few.any)} futures`.replace(
				'six',
				NUMBERS[last.size - 1] ?? String(last.size)
			)
		: `Of the best ${NUMBERS[few.size - 1] ?? few.size}, at least one survives in ${formatOutOf(few.any)} futures`;
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six'];

export const portfolioMeasures = (study: StudyDocument): string =>
	`In how many of 100 futures at least one of a set survives: the best set of each size among all ` +
	`${formatCount(study.portfolios.survivors.ids.length)}, and what each proposal adds; with the 95% interval of the sampling error`;

export function portfolioSentence(study: StudyDocument): string {
	const rows = portfolioRows(study);
	const first = rows[0];
	const last = rows.at(-1);
	if (!first || !last) return `${NO_PROPOSALS}.`;
	const best = `The best single one is ${first.label}: it survives in ${formatOutOf(first.any)} futures.`;
	const more =
		rows.length > 1
			? ` Of the best ${last.size}, ${listed(last.members.map(({ id }) => study.names[id] ?? id))}, at least one ` +
				`survives in ${formatOutOf(last.any)}.`
			: '';
	return `${best}${more}${causesOfDeath(study)}`;
}

/** What the chosen set (all, unless one was asked for) dies of where none of it survives. */
export function causesOfDeath({ portfolios }: StudyDocument): string {
	const { ids, noneSurvives, sharedCause, deaths } = portfolios.chosen;
	if (noneSurvives === 0 || deaths.length === 0) return '';
	const who =
		ids.length === 1 ? 'it does not' : `none of ${ids.length === 2 ? 'the two' : `the ${ids.length}`} does`;
	const often = deaths.slice(0, 3).map(({ cause, share }) => `${causeName(cause)} (${formatShare(share)})`);
	const [one] = sharedCause;
	const shared =
		ids.length > 1 && one && one.share.share >= 0.005
			? ` In ${formatOutOf(one.share)} of these futures all that fail, fail by ${causeName(one.cause)}.`
			: '';
	return (
		` In the ${formatCount(noneSurvives)} futures in which ${who}, most of the failures are by ` +
		`${listed(often)}.${shared}`
	);
}
