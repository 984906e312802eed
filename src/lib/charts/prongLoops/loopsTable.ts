import type { Summary } from '../../core/summaries/summary.ts';
import type { ChartTable } from '../frame/chartTable.ts';
import { endsOf } from './loopNodes.ts';
import { loopReadings } from './loopReadings.ts';
import { loopYear, yearName } from './loopYear.ts';

const STATES = { works: 'works', idle: 'does nothing yet', cut: 'cut' };

export function loopsTable(summary: Summary, chosen?: string): ChartTable {
	const at = loopYear(summary, chosen);
	return {
		caption: `The nine feedbacks between the three prongs${at ? `, in ${yearName(at.year)}` : ', as assumed'}`,
		columns: ['Feedback', 'From', 'To', 'Makes', 'How much', 'State'],
		rows: loopReadings(summary, chosen).map(({ link, does, sign, amount, state }) => {
			const { from, to } = endsOf(link);
			return [does, from, to, sign, state === 'works' ? amount : '–', STATES[state]];
		})
	};
}
