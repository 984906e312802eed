import type { ClaimVerdict } from '../../core/studies/study.ts';
import { plainText } from '../frame/plainText.ts';
import type { ChartOptionValues } from '../frame/chartEntry.ts';
import { listed } from '../bestTogether/portfolioRows.ts';
import type { StudyDocument } from '../studyDocument.ts';
import { timingOf } from './timing.ts';

const NO_PROPOSALS = 'The scenario names no proposal';

const verdicts = ({ claim, names }: StudyDocument, verdict: ClaimVerdict): string[] =>
	Object.entries(claim.proposals)
		.filter(([, outcome]) => outcome.verdict === verdict)
		.map(([id]) => plainText(names[id] ?? id));

/** "The earlier rescue comes, the easier: holds for 17 of 24 proposals, is reversed for 5". */
export function earlyTitle(study: StudyDocument): string {
	const total = Object.keys(study.claim.proposals).length;
	if (total === 0) return NO_PROPOSALS;
	const reversed = verdicts(study, 'reversed').length;
	return (
		`“The earlier rescue, the easier” holds for ${verdicts(study, 'holds').length} of ${total} ` +
		`${total === 1 ? 'proposal' : 'proposals'}, is reversed for ${reversed === 0 ? 'none' : reversed}`
	);
}

export const earlyMeasures = (_study: StudyDocument, options?: ChartOptionValues): string =>
	(timingOf(options) === 'rank'
		? 'Which of the nine thresholds rescue is, the earlier the further right'
		: 'By how many years rescue comes before or after the fourth of the other eight') +
	': the average share of proposals that survive, with the 95% interval of the sampling error, and a thin line for each proposal';

export function earlySentence(study: StudyDocument): string {
	const { proposals, surviving } = study.claim;
	const total = Object.keys(proposals).length;
	if (total === 0) return `${NO_PROPOSALS}.`;
	const [reversed, undecided] = [verdicts(study, 'reversed'), verdicts(study, 'undecided')];
	const few = (names: string[]) =>
		names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : listed(names);
	return (
		`On average ${surviving.earlier.mean.toFixed(1)} of ${total} proposals survive in the half of the futures with the ` +
		`earlier rescue, ${surviving.later.mean.toFixed(1)} in the other half.` +
		(reversed.length > 0 ? ` It goes the other way for ${few(reversed)}.` : '') +
		(undecided.length > 0 ? ` No difference beyond the sampling error is seen for ${few(undecided)}.` : '') +
		' The futures were sorted, not changed: what brings rescue early may also do something else.'
	);
}
