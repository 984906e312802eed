import { formatCount } from '../core/summaries/formatShare.ts';
import type { ChartDocument, ChartEntry, ChartOptionValues } from './frame/chartEntry.ts';
import { wrapText } from './frame/fitText.ts';
import { plainText } from './frame/plainText.ts';
import { NARROW } from './frame/timePlot.ts';

interface PlacedText {
	text: string;
	/** Baseline, in pixels from the top. */
	y: number;
	size: number;
	weight?: string;
	isQuiet: boolean;
}

export interface ChartFileLayout {
	height: number;
	padding: number;
	texts: PlacedText[];
	chartTop: number;
	chartWidth: number;
	/** Absent = what the chart takes by itself. */
	chartHeight: number | undefined;
}

const SOURCE = { size: 11, lineHeight: 15, gap: 6 };

/** "Ninefold · scenario title · engine 1.0.0 · 100,000 futures": where a picture is from. */
export const sourceLine = ({ scenario, engine, futures, given }: ChartDocument): string =>
	plainText(
		`Ninefold · ${scenario.title} · engine ${engine} · ` +
			(given.kept < futures
				? `${formatCount(given.kept)} of ${formatCount(futures)} futures`
				: `${formatCount(futures)} futures`)
	);

/** Places of the texts around a chart in a picture of that size; long texts wrap, and the chart gets what is left. */
export function chartFileLayout<Document extends ChartDocument>(
	entry: ChartEntry<string, Document>,
	summary: Document,
	width: number,
	height: number | undefined,
	options: ChartOptionValues
): ChartFileLayout {
	const isNarrow = width < NARROW;
	const padding = isNarrow ? 8 : 16;
	const chartWidth = width - 2 * padding;
	const texts: PlacedText[] = [];
	let y = padding;
	const add = (text: string, size: number, lineHeight: number, maxLines: number, isBold: boolean) => {
		for (const line of wrapText(plainText(text), chartWidth, size, maxLines, isBold)) {
			texts.push({
				text: line,
				y: y + size,
				size,
				...(isBold ? { weight: '600' } : {}),
				isQuiet: !isBold
			});
			y += lineHeight;
		}
	};
	add(entry.title(summary, options), isNarrow ? 15 : 18, isNarrow ? 20 : 24, 3, true);
	add(entry.measures(summary, options), isNarrow ? 11 : 12, isNarrow ? 15 : 17, 3, false);
	const chartTop = y + 8;
	const source = wrapText(sourceLine(summary), chartWidth, SOURCE.size, 2);
	const foot = source.length * SOURCE.lineHeight + 2 * SOURCE.gap;
	const chartHeight = height === undefined ? undefined : Math.max(160, height - chartTop - foot);
	y = chartTop + (chartHeight ?? entry.defaultHeight(chartWidth, summary, options)) + SOURCE.gap;
	add(source.join(' '), SOURCE.size, SOURCE.lineHeight, 2, false);
	const total = Math.round(y + SOURCE.gap);
	return { height: total, padding, texts, chartTop, chartWidth, chartHeight };
}
