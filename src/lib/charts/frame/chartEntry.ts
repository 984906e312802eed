import type { Component } from 'svelte';
import type { Summary } from '../../core/summaries/summary.ts';
import type { ThresholdSlug } from '../../core/scenario/thresholds.ts';
import type { ChartTable } from './chartTable.ts';
import type { ThemeName } from './theme.ts';

/** What pictures say of where they are from: a summary has it, and every other document that charts draw. */
export interface ChartDocument {
	engine: string;
	scenario: { title: string };
	/** How many futures were drawn, and how many of them the condition kept. */
	futures: number;
	given: { kept: number };
}

/** What every chart takes. A chart is a pure function of these: no store, no address, no clock. */
export interface ChartProps<Document = Summary> {
	/** What is drawn: a summary, or what else came out of a run. */
	summary: Document;
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
	rest?: Document | null;
	/** What was shown before the reader's last change: its main marks stay in the picture as ghosts. */
	ghost?: Document | null;
}

/** Values of a chart's own options by name; they are passed to the component as props, and to its texts. */
export type ChartOptionValues = Record<string, string>;

/** A choice that a chart offers besides its size and theme. */
export interface ChartOption<Document = Summary> {
	/** The prop's name. */
	name: string;
	/** What the reader is asked. */
	label: string;
	/**
	 * The first is the default.
	 *
	 * @param wanted where values are endless in number: the value that is to be among them, if it can be
	 */
	choices(summary: Document, wanted?: string): { value: string; label: string }[];
}

/** A finished chart, as the page, the command line and the server find it in the catalogue. */
export interface ChartEntry<Id extends string = string, Document = Summary> {
	id: Id;
	/** What the chart is called in lists: "Arrivals". */
	name: string;
	/** Whether the chart says anything about this summary; absent = always. Pages leave out a chart that does not apply. */
	applies?(summary: Document): boolean;
	/** What is measured, as the subtitle under the finding. */
	measures(summary: Document, options?: ChartOptionValues): string;
	component: Component<ChartProps<Document>>;
	/** The finding for this scenario, as a heading: one short sentence without a full stop. */
	title(summary: Document, options?: ChartOptionValues): string;
	/** What the chart shows, in one or two plain sentences, for those who do not see it. */
	sentence(summary: Document, options?: ChartOptionValues): string;
	table(summary: Document, options?: ChartOptionValues): ChartTable;
	/** Where measurements in the picture are from; null when none are drawn. */
	source?: (summary: Document, options?: ChartOptionValues) => { text: string; url: string } | null;
	/** Pixels that the chart takes at that width. */
	defaultHeight(width: number, summary: Document, options?: ChartOptionValues): number;
	options: readonly ChartOption<Document>[];
}
