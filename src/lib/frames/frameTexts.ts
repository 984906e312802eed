import type { ChartEntry, ChartOptionValues } from '../charts/frame/chartEntry.ts';
import type { ChartTable } from '../charts/frame/chartTable.ts';
import { plainText } from '../charts/frame/plainText.ts';

/** What stands around a chart where it is alone: all of it as plain text. */
export interface FrameTexts {
	/** The finding. */
	title: string;
	measures: string;
	sentence: string;
	table: ChartTable;
	/** Where measurements in the picture are from; null when none are drawn. */
	source: { text: string; url: string } | null;
}

export function frameTexts<Document>(
	entry: ChartEntry<string, Document>,
	document: Document,
	options: ChartOptionValues
): FrameTexts {
	const { caption, columns, rows } = entry.table(document, options);
	return {
		title: plainText(entry.title(document, options)),
		measures: plainText(entry.measures(document, options)),
		sentence: plainText(entry.sentence(document, options)),
		table: {
			caption: plainText(caption),
			columns: columns.map(plainText),
			rows: rows.map((row) => row.map(plainText))
		},
		source: entry.source?.(document, options) ?? null
	};
}
