import { formatCount } from '../core/summaries/formatShare.ts';
import type { ChartDocument, ChartEntry, ChartOptionValues } from './frame/chartEntry.ts';
import { fitText, wrapText } from './frame/fitText.ts';
import { plainText } from './frame/plainText.ts';
import { textWidth } from './frame/textWidth.ts';
import { NARROW } from './frame/timePlot.ts';

interface PlacedText {
	text: string;
	/** Baseline, in pixels from the top. */
	y: number;
	size: number;
	weight?: string;
	isQuiet: boolean;
	/** It ends at the right edge; absent = it begins at the left one. */
	isAtEnd?: boolean;
}

/** What a picture says of itself besides what it is drawn from. Charts know no clock and no addresses. */
export interface PictureSource {
	/** The day as it is shown: "26 November 2026"; absent = it is not said. */
	drawnOn?: string;
	/** Where the scenario opens: "ninefold.example/s/2F_gw2FOLAA"; absent = it is not said. */
	link?: string;
}

export interface ChartFileSize {
	/** Pixels. */
	width: number;
	/** Of the whole picture; absent = what it needs. */
	height?: number | undefined;
	/** To be seen small, beside a link: a large finding, and no more words than are read there. */
	isCard?: boolean;
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

const SOURCE = { size: 11, lineHeight: 15, gap: 6, between: 16 };
const LOWEST_CHART = 160;
/** The largest that needs two lines at most. */
const CARD_TITLE_SIZES = [26, 24, 22, 20];

/**
 * "Ninefold · scenario title · 26 November 2026 · engine 1.0.0 · 100,000 futures": where a picture is from.
 *
 * @param width pixels, where all of it has to fit one line: then without the futures, and with the beginning of the title
 */
function sourceLine(document: ChartDocument, drawnOn: string, width?: number): string {
	const { scenario, engine, futures, given } = document;
	const total = formatCount(futures);
	const drawn = given.kept < futures ? `${formatCount(given.kept)} of ${total} futures` : `${total} futures`;
	const parts = [drawnOn, `engine ${engine}`, width === undefined ? drawn : ''].filter(Boolean);
	const line = (title: string) => plainText(['Ninefold', title, ...parts].join(' · '));
	if (width === undefined) return line(scenario.title);
	const left = width - textWidth(line(''), SOURCE.size);
	return line(fitText(plainText(scenario.title), left, SOURCE.size));
}

/** The link, or what else to look for where it is too long for a line: half a link leads nowhere. */
function shownLink(link: string, width: number): string {
	if (textWidth(link, SOURCE.size) <= width) return link;
	return `${link.split('/', 1)[0]} · scenario inside this picture`;
}

/** Places of the texts around a chart in a picture of that size; long texts wrap, and the chart gets what is left. */
export function chartFileLayout<Document extends ChartDocument>(
	entry: ChartEntry<string, Document>,
	summary: Document,
	{ width, height, isCard = false }: ChartFileSize,
	options: ChartOptionValues,
	{ drawnOn, link }: PictureSource = {}
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
	const title = plainText(entry.title(summary, options));
	if (isCard) {
		const lines = (size: number) => wrapText(title, chartWidth, size, Infinity, true).length;
		const size = CARD_TITLE_SIZES.find((size) => lines(size) <= 2) ?? CARD_TITLE_SIZES.at(-1)!;
		add(title, size, Math.round(size * 1.2), 2, true);
	} else {
		add(title, isNarrow ? 15 : 18, isNarrow ? 20 : 24, 3, true);
		add(entry.measures(summary, options), isNarrow ? 11 : 12, isNarrow ? 15 : 17, 3, false);
	}
	const chartTop = y + 8;

	const wanted = link === undefined ? '' : shownLink(plainText(link), chartWidth);
	const source = wrapText(
		sourceLine(summary, drawnOn ?? '', isCard ? chartWidth : undefined),
		chartWidth,
		SOURCE.size,
		isCard ? 1 : 2
	);
	const left = source.length === 1 ? chartWidth - textWidth(source[0]!, SOURCE.size) - SOURCE.between : 0;
	const isBeside = wanted !== '' && textWidth(wanted, SOURCE.size) <= left;
	// A card has no room for a second line; whoever sees it sees the link beside it.
	const shown = isCard && !isBeside ? '' : wanted;
	const isBelow = shown !== '' && !isBeside;
	const foot = (source.length + (isBelow ? 1 : 0)) * SOURCE.lineHeight + 2 * SOURCE.gap;
	const chartHeight = height === undefined ? undefined : Math.max(LOWEST_CHART, height - chartTop - foot);
	y = chartTop + (chartHeight ?? entry.defaultHeight(chartWidth, summary, options)) + SOURCE.gap;
	const firstBaseline = y + SOURCE.size;
	add(source.join(' '), SOURCE.size, SOURCE.lineHeight, 2, false);
	if (isBeside)
		texts.push({ text: shown, y: firstBaseline, size: SOURCE.size, isQuiet: true, isAtEnd: true });
	if (isBelow) add(shown, SOURCE.size, SOURCE.lineHeight, 1, false);
	const total = Math.round(y + SOURCE.gap);
	return { height: total, padding, texts, chartTop, chartWidth, chartHeight };
}
