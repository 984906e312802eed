import type { Comparison } from '../../core/comparisons/comparison.ts';
import type { ChartDocument } from '../frame/chartEntry.ts';

/** What the charts of a comparison draw. */
export interface ComparisonDocument extends ChartDocument {
	comparison: Comparison;
	/** What each scenario is called, the base first; no two alike. */
	names: string[];
}

/** By these a scenario is known where its name is too long, the base first. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;

/**
 * A comparison with what pictures say of it.
 *
 * @param names what the scenarios are called; absent means by their titles, with the letter where two are alike
 */
export function comparisonDocument(comparison: Comparison, names?: readonly string[]): ComparisonDocument {
	const { summaries, engine } = comparison;
	const wanted = summaries.map(({ scenario }, k) => names?.[k] ?? scenario.title);
	const distinct = wanted.map((name, k) =>
		wanted.filter((other) => other === name).length > 1 ? `${name} (${LETTERS[k]})` : name
	);
	const { futures, given } = summaries[0]!;
	return {
		engine,
		scenario: { title: distinct.join(' · ') },
		futures,
		given,
		comparison,
		names: distinct
	};
}
