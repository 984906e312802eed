import type { ChartOption, ChartOptionValues } from '../frame/chartEntry.ts';
import { plainText } from '../frame/plainText.ts';
import type { StudyDocument } from '../studyDocument.ts';

/** Ids of the proposals, the ones that survive most often first. */
const bySurvival = ({ whatMatters: { proposals } }: StudyDocument): string[] =>
	Object.keys(proposals).sort((one, other) => proposals[other]!.share.share - proposals[one]!.share.share);

/** The proposal that is asked about, by default the one that survives most often; undefined where there is none. */
export const studiedProposal = (
	study: StudyDocument,
	options: ChartOptionValues = {}
): { id: string; name: string } | undefined => {
	const wanted = options.proposal;
	const id = wanted !== undefined && wanted in study.facts ? wanted : bySurvival(study)[0];
	return id === undefined ? undefined : { id, name: plainText(study.names[id] ?? id) };
};

export const STUDIED_PROPOSAL_OPTION: ChartOption<StudyDocument> = {
	name: 'proposal',
	label: 'Proposal',
	choices: (study) => {
		const ids = bySurvival(study);
		if (ids.length === 0) return [{ value: '', label: 'None' }];
		return ids.map((id) => ({ value: id, label: plainText(study.names[id] ?? id) }));
	}
};
