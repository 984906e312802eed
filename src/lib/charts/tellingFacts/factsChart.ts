import type { ChartEntry } from '../frame/chartEntry.ts';
import type { StudyDocument } from '../studyDocument.ts';
import { factsLayout } from './factsLayout.ts';
import { factsMeasures, factsSentence, factsTitle } from './factsSentence.ts';
import { factsTable } from './factsTable.ts';
import { STUDIED_PROPOSAL_OPTION, studiedProposal } from './studiedProposal.ts';
import TellingFacts from './TellingFacts.svelte';

/** Which single facts tell most about one proposal. */
export const factsChart: ChartEntry<'facts', StudyDocument> = {
	id: 'facts',
	name: 'The facts that tell most',
	component: TellingFacts,
	title: factsTitle,
	measures: factsMeasures,
	sentence: factsSentence,
	table: factsTable,
	defaultHeight: (width, study, options) =>
		factsLayout(study.facts[studiedProposal(study, options)?.id ?? '']?.top.length ?? 0, width).height,
	options: [STUDIED_PROPOSAL_OPTION]
};
