import type { Component } from 'svelte';
import type { Summary } from '../../core/summaries/summary.ts';
import type { ThresholdSlug } from '../../core/scenario/thresholds.ts';
import type { ChartTable } from './chartTable.ts';
import type { ThemeName } from './theme.ts';

/** What every chart takes. A chart is a pure function of these: no store, no address, no clock. */
export interface ChartProps {
	summary: Summary;
	/** Pixels. */
	width: number;
	/** Pixels; absent = what the chart needs at that width. */
	height?: number;
	/** Absent = `auto`, for the page. */
	theme?: ThemeName;
	/** Begins every id in the picture, so that two pictures on one page do not mix; absent = the chart's id. */
	idPrefix?: string;
	/** The threshold that the reader points at, lit in every chart. */
	highlight?: ThresholdSlug | null;
	/** While the reader moves something: the summary from before, whose axes and order of rows are kept until it rests. */
	rest?: Summary | null;
}

/** Values of a chart's own options by name; they are passed to the component as props, and to its texts. */
export type ChartOptionValues = Record<string, string>;

/** A choice that a chart offers besides its size and theme. */
export interface ChartOption {
	/** The prop's name. */
	name: string;
	/** What the reader is asked. */
	label: string;
	/** The first is the default. */
	choices(summary: Summary): { value: string; label: string }[];
}

/** A finished chart, as the page, the command line and the server find it in the catalogue. */
export interface ChartEntry<Id extends string = string> {
	id: Id;
	/** What the chart is called in lists: "Arrivals". */
	name: string;
	/** What is measured, as the subtitle under the finding. */
	measures(summary: Summary, options?: ChartOptionValues): string;
	component: Component<ChartProps>;
	/** The finding for this scenario, as a heading: one short sentence without a full stop. */
	title(summary: Summary, options?: ChartOptionValues): string;
	/** What the chart shows, in one or two plain sentences, for those who do not see it. */
	sentence(summary: Summary, options?: ChartOptionValues): string;
	table(summary: Summary, options?: ChartOptionValues): ChartTable;
	/** Where measurements in the picture are from; null when none are drawn. */
	source?: (summary: Summary, options?: ChartOptionValues) => { text: string; url: string } | null;
	/** Pixels that the chart takes at that width. */
	defaultHeight(width: number, summary: Summary, options?: ChartOptionValues): number;
	options: readonly ChartOption[];
}
