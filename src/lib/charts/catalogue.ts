import { arrivalsChart } from './arrivalTimelines/arrivalsChart.ts';
import type { ChartEntry } from './frame/chartEntry.ts';

/** Every finished chart, in the order of the page. One line each: import the folder's entry, and list it. */
export const CHARTS: readonly ChartEntry[] = [arrivalsChart];

export const chartById = (id: string): ChartEntry | undefined => CHARTS.find((chart) => chart.id === id);
