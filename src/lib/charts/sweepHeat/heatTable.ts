import { formatShare } from '../../core/summaries/formatShare.ts';
import type { ChartTable } from '../frame/chartTable.ts';
import type { SweepDocument } from './sweepDocument.ts';
import { heatMeasureInWords, heatShare, type HeatMeasure } from './heatMeasure.ts';
import { sweptNumber, sweptPlaceInWords } from './sweptValue.ts';

/** Every point, the highest row first as in the picture. */
export function heatTable(document: SweepDocument, measure: HeatMeasure): ChartTable {
	const { across, up, points } = document;
	return {
		caption:
			`${heatMeasureInWords(document, measure)}, in shares of futures: ` +
			`a column for each ${sweptPlaceInWords(across)}, a row for each ${sweptPlaceInWords(up)}`,
		columns: ['', ...across.values.map(sweptNumber)],
		rows: up.values
			.map((value, row) => [
				sweptNumber(value),
				...across.values.map((_, column) => {
					const share = heatShare(points[column * up.values.length + row], measure);
					return share ? formatShare(share) : '–';
				})
			])
			.reverse()
	};
}
