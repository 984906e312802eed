import { arrivalsChart } from './arrivalTimelines/arrivalsChart.ts';
import { fanChart } from './capabilityFan/fanChart.ts';
import type { ChartEntry } from './frame/chartEntry.ts';
import { precedenceChart } from './precedenceMatrix/precedenceChart.ts';
import { proposalsChart } from './proposalVerdicts/proposalsChart.ts';
import { survivalChart } from './survivalCurves/survivalChart.ts';
import { firstChart } from './whatComesFirst/firstChart.ts';
import { causesChart } from './whatKilled/causesChart.ts';

/** Every finished chart, in the order of the page. One line each: import the folder's entry, and list it. */
export const CHARTS: readonly ChartEntry[] = [
	fanChart,
	arrivalsChart,
	survivalChart,
	proposalsChart,
	causesChart,
	precedenceChart,
	firstChart
];

export const chartById = (id: string): ChartEntry | undefined => CHARTS.find((chart) => chart.id === id);
