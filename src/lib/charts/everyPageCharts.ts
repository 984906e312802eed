import { arrivalsChart } from './arrivalTimelines/arrivalsChart.ts';
import { fanChart } from './capabilityFan/fanChart.ts';
import type { ChartEntry } from './frame/chartEntry.ts';
import { precedenceChart } from './precedenceMatrix/precedenceChart.ts';
import { proposalsChart } from './proposalVerdicts/proposalsChart.ts';
import { survivalChart } from './survivalCurves/survivalChart.ts';
import { firstChart } from './whatComesFirst/firstChart.ts';
import { causesChart } from './whatKilled/causesChart.ts';

/** The charts that say something about every scenario: a page loads these at once, others when they apply. */
export const EVERY_PAGE_CHARTS: readonly ChartEntry[] = [
	fanChart,
	arrivalsChart,
	survivalChart,
	proposalsChart,
	causesChart,
	precedenceChart,
	firstChart
];
