import type { ChartDocument, ChartEntry } from '../charts/frame/chartEntry.ts';
import { settingsText, type PictureSettings } from '../share/pictureSettings.ts';
import { chartFrame } from './chartFrame.ts';
import { controlsOf } from './controlNames.ts';
import { dateInWords } from './dateInWords.ts';
import { oneFile } from './oneFile.ts';

interface OneFileWish {
	settings: PictureSettings;
	/** The scenario, as its link says it; of several that are compared, the base. */
	code: string;
	/** Where the scenario opens; null where no site is known. */
	link: string | null;
	/** The site's address with a slash at the end; null where none is known. */
	site: string | null;
}

/**
 * A chart as one HTML file that needs nothing else, drawn today; with what can be moved, the engine is inside.
 *
 * @throws SettingsError for a control that there is not
 */
export async function chartOneFile<Document extends ChartDocument>(
	entry: ChartEntry<string, Document>,
	document: Document,
	{ settings, code, link, site }: OneFileWish
): Promise<string> {
	const isMovable = controlsOf(settings).length > 0;
	const [frame, chart] = await Promise.all([
		import('virtual:ninefold-script/frame'),
		isMovable ? import('virtual:ninefold-script/chart') : { default: '' }
	]);
	const date = dateInWords(new Date());
	return oneFile(
		await chartFrame(entry, document, settings, date, link),
		{ frame: frame.default, chart: chart.default },
		isMovable ? { chart: entry.id, code, settings: settingsText(settings), site, date } : null
	);
}
