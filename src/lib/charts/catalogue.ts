import { arrivalsChart } from './arrivalTimelines/arrivalsChart.ts';
import { fanChart } from './capabilityFan/fanChart.ts';
import type { ChartEntry } from './frame/chartEntry.ts';
import { survivalChart } from './survivalCurves/survivalChart.ts';

/** Every finished chart, in the order of the page. One line each: import the folder's entry, and list it. */
export const CHARTS: readonly ChartEntry[] = [fanChart, arrivalsChart, survivalChart];

export const chartById = (id: string): ChartEntry | undefined => CHARTS.find((chart) => chart.id === id);
