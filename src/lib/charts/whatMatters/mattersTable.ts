import { formatEstimate } from '../../core/summaries/formatShare.ts';
import type { ChartOptionValues } from '../frame/chartEntry.ts';
import type { ChartTable } from '../frame/chartTable.ts';
import type { StudyDocument } from '../studyDocument.ts';
import { fifthsInWords } from './fifthsInWords.ts';
import { studiedOutcome } from './studiedOutcome.ts';

/** All inputs, also those that tell nothing. */
export function mattersTable(study: StudyDocument, options?: ChartOptionValues): ChartTable {
	const { study: outcome, happens } = studiedOutcome(study, options);
	const inputs = new Map(study.whatMatters.inputs.map((input) => [input.path, input]));
	const rows = outcome.effects.map(({ path, label, lowest, highest, explained }) => {
		const words = fifthsInWords(inputs.get(path)!);
		return [
			label,
			words.lowest,
			formatEstimate(lowest),
			words.highest,
			formatEstimate(highest),
			formatEstimate(explained)
		];
	});
	return {
		caption: `Share of futures in which ${happens}, by what the uncertain numbers turned out to be`,
		columns: [
			'Input',
			'Lowest fifth',
			'Share there',
			'Highest fifth',
			'Share there',
			'Share of the variance'
		],
		rows: [
			['All futures', '–', formatEstimate(outcome.share), '–', formatEstimate(outcome.share), '–'],
			...rows
		]
	};
}
