import type { ChartEntry } from '../frame/chartEntry.ts';
import { compareLayout } from './compareLayout.ts';
import { compareMeasures, compareSentence, compareTitle } from './compareSentence.ts';
import { compareTable } from './compareTable.ts';
import { COMPARE_OUTCOME_OPTION, compareOutcomeOf } from './compareOutcome.ts';
import { headlineRows, proposalRows } from './compareRows.ts';
import type { ComparisonDocument } from './comparisonDocument.ts';
import ScenarioComparison from './ScenarioComparison.svelte';

/** What becomes of each proposal in several scenarios. */
export const compareChart: ChartEntry<'compare', ComparisonDocument> = {
	id: 'compare',
	name: 'Scenarios side by side',
	component: ScenarioComparison,
	title: (document, options) => compareTitle(document, compareOutcomeOf(options)),
	measures: (document, options) => compareMeasures(document, compareOutcomeOf(options)),
	sentence: (document, options) => compareSentence(document, compareOutcomeOf(options)),
	table: (document, options) => compareTable(document, compareOutcomeOf(options)),
	defaultHeight: (width, document) =>
		compareLayout(
			{
				scenarios: document.names.length,
				headlines: headlineRows(document).length,
				proposals: proposalRows(document, 'survives').length
			},
			width
		).height,
	options: [COMPARE_OUTCOME_OPTION]
};
