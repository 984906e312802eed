import { thresholdOf, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import { formatEstimate } from '../../core/summaries/formatShare.ts';
import { calendarYear } from '../frame/calendarYear.ts';
import type { ChartTable } from '../frame/chartTable.ts';
import type { StudyDocument } from '../studyDocument.ts';
import { lengthInWords, lengthRange } from './lengthInWords.ts';
import { windowRows } from './windowRows.ts';

const namesOf = (slugs: readonly ThresholdSlug[], none: string): string =>
	slugs.map((slug) => thresholdOf(slug).shortName).join(', ') || none;

export function windowsTable(study: StudyDocument): ChartTable {
	const { horizon } = study.scenario;
	const rows = windowRows(study).map(
		({ names, opens, closes, neverOpens, open, close, lengthYears, everOpen }) => {
			const isEver = everOpen > 0;
			const range = lengthRange(lengthYears);
			return [
				names,
				namesOf(opens, 'the start'),
				namesOf(closes, 'nothing'),
				formatEstimate(neverOpens),
				isEver ? calendarYear(open.p50, horizon) : '–',
				isEver ? calendarYear(close.p50, horizon) : '–',
				isEver ? lengthInWords(lengthYears.p50, horizon) + (range ? ` (${range})` : '') : '–'
			];
		}
	);
	return {
		caption: 'When each capability range is open; years and lengths are of the futures in which it opens',
		columns: [
			'Proposals',
			'Opens with the last of',
			'Closes with the first of',
			'Never opens',
			'Median opening',
			'Median closing',
			'Median length (80% of futures)'
		],
		rows
	};
}
