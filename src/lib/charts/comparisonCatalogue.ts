import { shiftsChart } from './arrivalShifts/shiftsChart.ts';
import type { ChartEntry } from './frame/chartEntry.ts';
import { compareChart } from './scenarioComparison/compareChart.ts';
import type { ComparisonDocument } from './scenarioComparison/comparisonDocument.ts';

/** The charts of several scenarios side by side, in the order of the page. */
export const COMPARISON_CHARTS: readonly ChartEntry<string, ComparisonDocument>[] = [
	compareChart,
	shiftsChart
];
