import type { ChartOption, ChartOptionValues } from '../frame/chartEntry.ts';
import type { StudyDocument } from '../studyDocument.ts';

/** How "early" is told: by rescue's rank among the nine, or by its lead in years over the middle of the others. */
export type Timing = 'rank' | 'lead';

export const timingOf = (options: ChartOptionValues = {}): Timing =>
	options.timing === 'lead' ? 'lead' : 'rank';

export const TIMING_OPTION: ChartOption<StudyDocument> = {
	name: 'timing',
	label: 'Earlier by',
	choices: () => [
		{ value: 'rank', label: 'rank among the nine' },
		{ value: 'lead', label: 'years of lead' }
	]
};
