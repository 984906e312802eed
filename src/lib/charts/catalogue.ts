import { EVERY_PAGE_CHARTS } from './everyPageCharts.ts';
import type { ChartEntry } from './frame/chartEntry.ts';
import { loopsChart } from './prongLoops/loopsChart.ts';
import { ranksChart } from './rankShares/ranksChart.ts';
import { strategyChart } from './strategyOverTime/strategyChart.ts';

/** Every finished chart, in the order of the page. One line each: import the folder's entry, and list it. */
export const CHARTS: readonly ChartEntry[] = [...EVERY_PAGE_CHARTS, ranksChart, strategyChart, loopsChart];

export const chartById = (id: string): ChartEntry | undefined => CHARTS.find((chart) => chart.id === id);
