import type { ChartDocument, ChartEntry } from '../charts/frame/chartEntry.ts';
import { knownOptions } from '../charts/frame/knownOptions.ts';
import type { PictureSettings } from '../share/pictureSettings.ts';
import type { FramePage } from './framePage.ts';
import { framePictures } from './framePictures.ts';
import { frameSource } from './frameSource.ts';
import { frameTexts } from './frameTexts.ts';

/**
 * All that a page of one chart shows, drawn in Node or in a browser.
 *
 * @param date as it is shown
 * @param link the address of the whole scenario; null where none is known
 */
export async function chartFrame<Document extends ChartDocument>(
	entry: ChartEntry<string, Document>,
	document: Document,
	settings: PictureSettings,
	date: string,
	link: string | null
): Promise<FramePage> {
	const options = knownOptions(entry, document, settings.options);
	const texts = frameTexts(entry, document, options);
	const source = frameSource(document, date, link);
	return {
		texts,
		source,
		pictures: await framePictures(entry, document, options, texts),
		theme: settings.theme,
		isWholeFrame: true
	};
}
