import type { Scenario, Summary } from '../../core/index.ts';
import { CHARTS } from '../../charts/catalogue.ts';
import { COMPARISON_CHARTS } from '../../charts/comparisonCatalogue.ts';
import type { ChartDocument, ChartEntry, ChartOptionValues } from '../../charts/frame/chartEntry.ts';
import type { ComparisonDocument } from '../../charts/scenarioComparison/comparisonDocument.ts';
import { STUDY_CHARTS } from '../../charts/studyCatalogue.ts';
import { encodeScenario } from '../../share/link.ts';
import { SCENARIO_CHART_IDS } from './shareableIds.ts';
import type { Shareable, ShareableChart } from './Sharing.svelte.ts';

// A list of charts of different documents cannot name what each takes; here each list goes with its own document.
const drawnHere = <Document extends ChartDocument>(entry: ChartEntry<string, Document>): ShareableChart => ({
	id: entry.id,
	name: entry.name,
	entry: entry as unknown as ChartEntry<string, ChartDocument>
});

const withOptions = (charts: ShareableChart[], chart: string, options: ChartOptionValues): ShareableChart[] =>
	charts.map((shared) => (shared.id === chart ? { ...shared, options } : shared));

/** One scenario with every chart that says something about it. */
export const shareableScenario = (
	scenario: Scenario,
	summary: Summary,
	chart: string,
	options: ChartOptionValues
): Shareable => ({
	codes: [encodeScenario(scenario)],
	document: summary,
	charts: withOptions(
		[
			...CHARTS.filter((entry) => entry.applies?.(summary) ?? true).map(drawnHere),
			...STUDY_CHARTS.map(({ id, name }) => ({ id, name }))
		].filter(({ id }) => SCENARIO_CHART_IDS.includes(id)),
		chart,
		options
	)
});

/** Several scenarios side by side. */
export const shareableComparison = (
	scenarios: readonly Scenario[],
	document: ComparisonDocument,
	chart: string,
	options: ChartOptionValues
): Shareable => ({
	codes: scenarios.map(encodeScenario),
	document,
	charts: withOptions(COMPARISON_CHARTS.map(drawnHere), chart, options)
});
