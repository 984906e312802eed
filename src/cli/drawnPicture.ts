import type { ChartDocument, ChartEntry, ChartOptionValues } from '../lib/charts/frame/chartEntry.ts';
import type { ComparisonDocument } from '../lib/charts/scenarioComparison/comparisonDocument.ts';
import type { Scenario } from '../lib/core/scenario/scenario.ts';
import { dateInWords } from '../lib/frames/dateInWords.ts';
import { DEFAULT_SETTINGS } from '../lib/share/pictureSettings.ts';

/** Dots of a PNG file per pixel of the picture's layout: sharp on fine screens, with text of the same size. */
const PNG_SCALE = 2;

/**
 * A chart as an SVG or PNG file that carries its scenarios.
 *
 * @param scenario the first of them, where the chart compares
 * @param file what the file's name ends in decides
 */
export async function drawnPicture<Document extends ChartDocument>(
	entry: ChartEntry<string, Document>,
	document: Document,
	scenario: Scenario,
	file: string,
	look: { width: number; theme: 'light' | 'dark'; options: ChartOptionValues }
): Promise<string | Uint8Array> {
	const { carryingPng, carryingSvg } = await import('../lib/frames/carryingPicture.ts');
	const { comparison } = document as Partial<ComparisonDocument>;
	const picture = {
		settings: { ...DEFAULT_SETTINGS, ...look },
		codes: [],
		scenarios: comparison ? comparison.summaries.map(({ scenario }) => scenario) : [scenario],
		drawnOn: dateInWords(new Date())
	};
	if (file.endsWith('.svg')) return carryingSvg(entry, document, picture);
	return carryingPng(entry, document, picture, (width) => width * PNG_SCALE);
}
