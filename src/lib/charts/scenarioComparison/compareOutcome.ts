import type { ChartOption, ChartOptionValues } from '../frame/chartEntry.ts';
import type { ComparisonDocument } from './comparisonDocument.ts';

/** Which end of a proposal is compared. */
export type CompareOutcome = 'survives' | 'fails' | 'works';

export const COMPARE_OUTCOME_OPTION: ChartOption<ComparisonDocument> = {
	name: 'outcome',
	label: 'Futures in which a proposal',
	choices: () => [
		{ value: 'survives', label: 'survives' },
		{ value: 'fails', label: 'fails' },
		{ value: 'works', label: 'survives and works' }
	]
};

export const compareOutcomeOf = (options?: ChartOptionValues): CompareOutcome =>
	options?.outcome === 'fails' || options?.outcome === 'works' ? options.outcome : 'survives';
