import { portfolioChart } from './bestTogether/portfolioChart.ts';
import { earlyChart } from './earlyRescue/earlyChart.ts';
import type { ChartEntry } from './frame/chartEntry.ts';
import { windowsChart } from './openWindows/windowsChart.ts';
import type { StudyDocument } from './studyDocument.ts';
import { factsChart } from './tellingFacts/factsChart.ts';
import { mattersChart } from './whatMatters/mattersChart.ts';

/** Every finished chart of a study, in the order of the page. */
export const STUDY_CHARTS: readonly ChartEntry<string, StudyDocument>[] = [
	mattersChart,
	factsChart,
	portfolioChart,
	windowsChart,
	earlyChart
];
