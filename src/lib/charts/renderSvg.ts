import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { ThresholdSlug } from '../core/scenario/thresholds.ts';
import type { Summary } from '../core/summaries/summary.ts';
import { chartById, CHARTS } from './catalogue.ts';
import ChartFile from './ChartFile.svelte';
import type { PictureSource } from './chartFileLayout.ts';
import type { ChartDocument, ChartEntry, ChartOptionValues } from './frame/chartEntry.ts';
import { svgFile } from './svgFile.ts';

export interface ChartPicture {
	/** Pixels of the whole picture; 900 when absent. */
	width?: number;
	/** Absent = what the chart needs at that width. */
	height?: number;
	/** Absent = light. */
	theme?: 'light' | 'dark';
	highlight?: ThresholdSlug | null;
	/** The chart's own options; see its entry in the catalogue. */
	options?: ChartOptionValues;
	/** To be seen small, beside a link: see `chartFileLayout`. */
	isCard?: boolean;
	/** When it was drawn, and where its scenario opens. */
	source?: PictureSource;
	/** `inside`: browsers draw its text in Inter wherever the picture is shown. Absent = `named`: where Inter is known. */
	fonts?: 'inside' | 'named';
}

/**
 * A chart of a summary as the text of an SVG file: see `renderEntrySvg`. An unknown chart throws, naming those there are.
 */
export function renderChartSvg(chartId: string, summary: Summary, picture: ChartPicture = {}): string {
	const entry = chartById(chartId);
	if (!entry) {
		throw new Error(
			`There is no chart called "${chartId}"; there are ${CHARTS.map(({ id }) => id).join(', ')}.`
		);
	}
	return renderEntrySvg(entry, summary, picture);
}

/**
 * A chart as the text of an SVG file that needs nothing else: finding, subtitle and source are inside, colours are literal.
 * The same component draws it as on the page.
 */
export function renderEntrySvg<Document extends ChartDocument>(
	entry: ChartEntry<string, Document>,
	summary: Document,
	picture: ChartPicture = {}
): string {
	// A component's type parameter cannot be named where it is drawn.
	const File = ChartFile as unknown as Component<Record<string, unknown>>;
	return svgFile(entry, summary, picture, (props) => render(File, { props }).body);
}
