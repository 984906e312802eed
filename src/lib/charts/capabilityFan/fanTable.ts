import type { Summary } from '../../core/summaries/summary.ts';
import type { ChartTable } from '../frame/chartTable.ts';
import { plotYears } from '../frame/plotYears.ts';
import { fanAxis, NO_AXIS } from './fanSentence.ts';
import { levelInWords } from './levelTicks.ts';

export function fanTable(summary: Summary, axisId?: string): ChartTable {
	const axis = fanAxis(summary, axisId);
	if (!axis) return { caption: NO_AXIS, columns: ['Year'], rows: [] };
	const [, last] = plotYears(summary);
	const inWords = (level: number | null) => (level === null ? 'without bound' : levelInWords(axis, level));
	return {
		caption: `${axis.name} at the start of each year: levels that a share of the futures stay below`,
		columns: ['Year', '10%', '25%', 'Half', '75%', '90%'],
		rows: (summary.axes[axis.id]?.byYear ?? [])
			.filter(({ year }) => year <= last)
			.map(({ year, p10, p25, p50, p75, p90 }) => [
				year === summary.scenario.start ? 'now' : String(Math.floor(year)),
				...[p10, p25, p50, p75, p90].map(inWords)
			])
	};
}
