import { formatOutOf } from '../../core/summaries/formatShare.ts';
import type { ChartOptionValues } from '../frame/chartEntry.ts';
import type { StudyDocument } from '../studyDocument.ts';
import { bitsInWords, factInWords } from './factInWords.ts';
import { studiedProposal } from './studiedProposal.ts';

const NO_PROPOSALS = 'The scenario names no proposal';

/** "“Rescue before Escape” tells most about whether “AI control” survives". */
export function factsTitle(study: StudyDocument, options?: ChartOptionValues): string {
	const proposal = studiedProposal(study, options);
	if (!proposal) return NO_PROPOSALS;
	const [first] = study.facts[proposal.id]!.top;
	if (!first) return `No order of two thresholds tells whether “${proposal.name}” survives`;
	return `“${factInWords(first)}” tells most about whether “${proposal.name}” survives`;
}

export const factsMeasures = (): string =>
	'How much it tells about survival which of two thresholds comes first, in bits (one bit: the answer to an even ' +
	'yes-or-no question), and how often the proposal survives either way';

export function factsSentence(study: StudyDocument, options?: ChartOptionValues): string {
	const proposal = studiedProposal(study, options);
	if (!proposal) return `${NO_PROPOSALS}.`;
	const { top, uncertaintyBits } = study.facts[proposal.id]!;
	const overall = formatOutOf(study.whatMatters.proposals[proposal.id]!.share);
	const [first, second] = top;
	if (!first)
		return `“${proposal.name}” survives in ${overall} futures, whichever of any two thresholds comes first.`;
	return (
		`“${proposal.name}” survives in ${overall} futures. Among those where ${factInWords(first)} is true, in ` +
		`${formatOutOf(first.survivesIf)}; among the others, in ${formatOutOf(first.survivesIfNot)}. To know this fact would ` +
		`tell ${bitsInWords(first.bits)} of the ${bitsInWords(uncertaintyBits)} bits that are open` +
		`${second ? `; next is ${factInWords(second)}, with ${bitsInWords(second.bits)}` : ''}.`
	);
}
