import { CHARTS } from '../charts/catalogue.ts';
import { COMPARISON_CHARTS } from '../charts/comparisonCatalogue.ts';
import type { ChartEntry } from '../charts/frame/chartEntry.ts';
import type { ComparisonDocument } from '../charts/scenarioComparison/comparisonDocument.ts';
import { STUDY_CHARTS } from '../charts/studyCatalogue.ts';
import type { StudyDocument } from '../charts/studyDocument.ts';
import type { Summary } from '../core/summaries/summary.ts';

/** A chart that travels, with what it is drawn from. */
export type TravellingEntry =
	| { kind: 'summary'; entry: ChartEntry<string, Summary> }
	| { kind: 'study'; entry: ChartEntry<string, StudyDocument> }
	| { kind: 'comparison'; entry: ChartEntry<string, ComparisonDocument> };

/** A chart of any catalogue by its id. */
export function travellingEntry(id: string): TravellingEntry | null {
	const has = (entry: { id: string }) => entry.id === id;
	const summary = CHARTS.find(has);
	if (summary) return { kind: 'summary', entry: summary };
	const study = STUDY_CHARTS.find(has);
	if (study) return { kind: 'study', entry: study };
	const comparison = COMPARISON_CHARTS.find(has);
	return comparison ? { kind: 'comparison', entry: comparison } : null;
}
