import type { Study } from '../core/studies/study.ts';

/** What the charts of a study draw. */
export interface StudyDocument extends Study {
	/** First and last year of the time axis of the charts around it; absent = the chart's own. */
	years?: [first: number, last: number];
}
