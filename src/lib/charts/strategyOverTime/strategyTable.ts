import type { Summary } from '../../core/summaries/summary.ts';
import type { ChartTable } from '../frame/chartTable.ts';

const two = (value: number): string => String(Number(value.toPrecision(2)));
const ofHundred = (share: number): string => `${Math.round(100 * share)} of 100`;

/** Every year of the curves, and each intervention's share of futures. */
export function strategyTable({ scenario, strategy }: Summary): ChartTable {
	const interventions = scenario.interventions ?? [];
	const hasProngs = scenario.prongs !== undefined;
	return {
		caption: 'How the strategy runs, at the start of each year',
		columns: [
			'Year',
			'Research pace',
			'Research-years done',
			'Capability speed',
			...(hasProngs ? ['Support'] : []),
			...interventions.map(({ name }) => name)
		],
		rows: (strategy?.byYear ?? []).map((at) => [
			Number.isInteger(at.year) ? String(at.year) : at.year.toFixed(1),
			`×${two(at.researchPace)}`,
			two(at.researchYears),
			`×${two(at.capabilitySpeed)}`,
			...(hasProngs ? [ofHundred(at.support)] : []),
			...interventions.map(({ id }) => {
				const share = strategy?.interventions[id]?.onByYear.find(([year]) => year === at.year)?.[1];
				return share === undefined ? '–' : ofHundred(share);
			})
		])
	};
}
