import type { OutcomeStudy } from '../../core/studies/study.ts';
import type { ChartOption, ChartOptionValues } from '../frame/chartEntry.ts';
import { plainText } from '../frame/plainText.ts';
import type { StudyDocument } from '../studyDocument.ts';

/** One answer of the study, with words for it. */
export interface StudiedOutcome {
	study: OutcomeStudy;
	/** To follow "whether", "in how many futures": "rescue comes before escape". */
	happens: string;
}

const RESCUE = 'rescue';
const ANY = 'any';

/** Names of proposals may be plural, or end in anything: in quotes they are one thing. */
export const survives = (study: StudyDocument, id: string): string =>
	`“${plainText(study.names[id] ?? id)}” survives`;

export function studiedOutcome(study: StudyDocument, options: ChartOptionValues = {}): StudiedOutcome {
	const { rescueBeforeEscape, anySurvives, proposals } = study.whatMatters;
	const wanted = options.outcome ?? RESCUE;
	if (wanted === ANY) return { study: anySurvives, happens: 'at least one proposal survives' };
	const proposal = wanted === RESCUE ? undefined : proposals[wanted];
	if (proposal) return { study: proposal, happens: survives(study, wanted) };
	return { study: rescueBeforeEscape, happens: 'rescue comes before escape' };
}

export const OUTCOME_OPTION: ChartOption<StudyDocument> = {
	name: 'outcome',
	label: 'Answer',
	choices: (study) => [
		{ value: RESCUE, label: 'Rescue before escape' },
		...(Object.keys(study.names).length > 0 ? [{ value: ANY, label: 'At least one proposal survives' }] : []),
		...Object.entries(study.names)
			.filter(([id]) => id !== RESCUE && id !== ANY)
			.map(([id, name]) => ({ value: id, label: plainText(name) }))
	]
};
