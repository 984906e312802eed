import { formatEstimate } from '../../core/summaries/formatShare.ts';
import type { ChartOptionValues } from '../frame/chartEntry.ts';
import type { ChartTable } from '../frame/chartTable.ts';
import type { StudyDocument } from '../studyDocument.ts';
import { bitsInWords, factInWords } from './factInWords.ts';
import { studiedProposal } from './studiedProposal.ts';

export function factsTable(study: StudyDocument, options?: ChartOptionValues): ChartTable {
	const proposal = studiedProposal(study, options);
	const facts = proposal && study.facts[proposal.id]!;
	const overall = proposal && study.whatMatters.proposals[proposal.id]!.share;
	return {
		caption: `Which facts tell most about ${proposal ? `“${proposal.name}”` : 'a proposal'}`,
		columns: ['Fact', 'Bits', 'True in', 'Survives if true', 'Survives if not'],
		rows: [
			[
				'Everything there is to know',
				bitsInWords(facts?.uncertaintyBits ?? 0),
				'–',
				overall ? `${formatEstimate(overall)} in all` : '–',
				'–'
			],
			...(facts?.top ?? []).map((fact) => [
				factInWords(fact),
				bitsInWords(fact.bits),
				formatEstimate(fact.share),
				formatEstimate(fact.survivesIf),
				formatEstimate(fact.survivesIfNot)
			])
		]
	};
}
