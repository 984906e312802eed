import { comparisonDocument } from '../../charts/scenarioComparison/comparisonDocument.ts';
import type { ChartDocument, ChartEntry } from '../../charts/frame/chartEntry.ts';
import { TooFewFutures } from '../../core/summaries/tooFewFutures.ts';
import { onlyOne, refuseStrangeOptions } from '../../frames/checkTravelling.ts';
import { carryingPng, carryingSvg } from '../../frames/carryingPicture.ts';
import { travellingEntry } from '../../frames/travellingEntry.ts';
import { LinkError } from '../../share/linkError.ts';
import { SettingsError } from '../../share/pictureSettings.ts';
import type { DocumentOf, PictureJob } from './job.ts';

/**
 * A chart as a file: an SVG or a PNG that carries its scenarios.
 *
 * @param count with the numbers that are there already, or counting them
 * @throws SettingsError for a chart or an option that there is not, LinkError where the chart is of another number of
 * scenarios, TooFewFutures, and whatever `count` throws
 */
export async function drawPicture(job: PictureJob, count: DocumentOf): Promise<Uint8Array<ArrayBuffer>> {
	const found = travellingEntry(job.chart);
	if (!found) throw new SettingsError('There is no such chart.');
	const { scenarios, settings } = job;
	const engine = settings.engine === undefined ? {} : { engine: settings.engine };
	refuseStrangeOptions(found, settings);

	if (found.kind === 'comparison') {
		if (scenarios.length < 2) throw new LinkError('damaged', 'This chart compares several scenarios.');
		const comparison = await count({ kind: 'comparison', scenarios, ...engine });
		if (!comparison) throw new TooFewFutures(0, 0);
		return file(found.entry, comparisonDocument(comparison), job);
	}
	const scenario = onlyOne(scenarios);
	if (found.kind === 'study')
		return file(found.entry, await count({ kind: 'study', scenario, ...engine }), job);
	return file(found.entry, await count({ kind: 'summary', scenario, ...engine }), job);
}

async function file<Document extends ChartDocument>(
	entry: ChartEntry<string, Document>,
	document: Document,
	{ type, codes, scenarios, settings, origin, drawnOn }: PictureJob
): Promise<Uint8Array<ArrayBuffer>> {
	const picture = { codes, scenarios, settings, origin, drawnOn };
	if (type === 'png') return carryingPng(entry, document, picture);
	return new TextEncoder().encode(await carryingSvg(entry, document, picture));
}
