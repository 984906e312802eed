/** The contents page of the charts: each is a component that draws one document, of a width, as SVG. */

export type {
	ChartDocument,
	ChartEntry,
	ChartOption,
	ChartOptionValues,
	ChartProps
} from './frame/chartEntry.ts';
export type { ChartTable } from './frame/chartTable.ts';
export { themeOf, type ChartTheme, type ThemeName } from './frame/theme.ts';

// A chart with its finding, sentence and table, as wide as its place.
export { default as ChartFigure } from './frame/ChartFigure.svelte';

// Charts of a summary.
export { default as FanChart } from './capabilityFan/CapabilityFan.svelte';
export { default as ArrivalsChart } from './arrivalTimelines/ArrivalTimelines.svelte';
export { default as SurvivalChart } from './survivalCurves/SurvivalCurves.svelte';
export { default as ProposalsChart } from './proposalVerdicts/ProposalVerdicts.svelte';
export { default as CausesChart } from './whatKilled/WhatKilled.svelte';
export { default as PrecedenceChart } from './precedenceMatrix/PrecedenceMatrix.svelte';
export { default as FirstChart } from './whatComesFirst/WhatComesFirst.svelte';
export { default as RanksChart } from './rankShares/RankShares.svelte';
export { default as StrategyChart } from './strategyOverTime/StrategyOverTime.svelte';
export { default as LoopsChart } from './prongLoops/ProngLoops.svelte';

// Charts of a study.
export type { StudyDocument } from './studyDocument.ts';
export { default as MattersChart } from './whatMatters/WhatMatters.svelte';
export { default as FactsChart } from './tellingFacts/TellingFacts.svelte';
export { default as PortfolioChart } from './bestTogether/BestTogether.svelte';
export { default as WindowsChart } from './openWindows/OpenWindows.svelte';
export { default as EarlyChart } from './earlyRescue/EarlyRescue.svelte';

// Charts of a comparison.
export { comparisonDocument, type ComparisonDocument } from './scenarioComparison/comparisonDocument.ts';
export { default as CompareChart } from './scenarioComparison/ScenarioComparison.svelte';
export { default as CompareArrivalsChart } from './arrivalShifts/ArrivalShifts.svelte';

// The chart of a sweep.
export { sweepDocument, type SweepDocument } from './sweepHeat/sweepDocument.ts';
export { default as HeatChart } from './sweepHeat/SweepHeat.svelte';

// All of them with their texts, tables and options.
export { chartById, CHARTS } from './catalogue.ts';
export { STUDY_CHARTS } from './studyCatalogue.ts';
export { COMPARISON_CHARTS } from './comparisonCatalogue.ts';
export { SWEEP_CHARTS } from './sweepCatalogue.ts';

// Charts as the text of SVG files.
export { renderChartSvg, renderEntrySvg, type ChartPicture } from './renderSvg.ts';
