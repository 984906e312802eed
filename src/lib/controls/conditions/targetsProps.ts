import type { Summary } from '../../core/index.ts';
import type { ChartOptionValues } from '../../charts/frame/chartEntry.ts';
import type { Conditions } from './Conditions.svelte.ts';

/** Counts only the futures that are so, or looks closer at what is so. */
export type Pressing = 'count' | 'closer';

/** What lies over a chart to be pointed at, drawn from the same summary at the same width. */
export interface TargetsProps {
	conditions: Conditions;
	summary: Summary;
	/** While a slider is moved: what was shown before. */
	rest: Summary | null;
	/** Pixels. */
	width: number;
	/** The chart's options as they are chosen. */
	options: ChartOptionValues;
	/** Changes one of the chart's options. */
	choose?: (name: string, value: string) => void;
	/** What pressing a part of the picture does, where there is a choice. */
	pressing?: Pressing;
}
