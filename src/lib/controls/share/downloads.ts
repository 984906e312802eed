import type { ChartDocument } from '../../charts/frame/chartEntry.ts';
import { plainText } from '../../charts/frame/plainText.ts';
import { dateInWords } from '../../frames/dateInWords.ts';
import { csvLine } from '../../share/csvLine.ts';
import { fileWords } from '../../share/scenarioFile.ts';
import type { MadeFile } from './download.ts';
import type { Sharing } from './Sharing.svelte.ts';

/** "metr-trend-since-2023-arrivals.csv" */
const fileName = ({ scenario }: ChartDocument, chart: string, ending: string): string =>
	`${fileWords(scenario)}-${chart}.${ending}`;

/** The table of the chart as CSV, or everything that was counted as JSON. */
export function tableText({ shareable, chart, entry }: Sharing, kind: 'csv' | 'json'): MadeFile {
	const { document } = shareable;
	if (kind === 'json' || !entry?.entry)
		return {
			name: fileName(document, 'summary', 'json'),
			type: 'application/json',
			content: `${JSON.stringify('comparison' in document ? document.comparison : document, null, '\t')}\n`
		};
	const { columns, rows } = entry.entry.table(document, entry.options ?? {});
	return {
		name: fileName(document, chart, 'csv'),
		type: 'text/csv',
		content: [columns, ...rows].map((row) => csvLine(row.map((cell) => plainText(cell)))).join('')
	};
}

/** What both kinds of files are drawn from. Read before anything is waited for: what is read later, nobody follows. */
function drawnHere({ shareable, chart, entry }: Sharing) {
	if (!entry?.entry) throw new Error('this chart is drawn by a server only');
	const { document } = shareable;
	return { entry: entry.entry, document, named: (ending: string) => fileName(document, chart, ending) };
}

/** A picture made here, for hosts that draw none. */
export async function pictureFile(sharing: Sharing, type: 'svg' | 'png'): Promise<MadeFile> {
	const { entry, document, named } = drawnHere(sharing);
	const { codes, scenarios, origin, imageSettings } = sharing;
	const settings = { ...imageSettings, scale: type === 'png' ? (2 as const) : (1 as const) };
	const picture = { settings, codes, scenarios, origin, drawnOn: dateInWords(new Date()) };
	const { carryingPng, carryingSvg } = await import('../../frames/carryingPicture.ts');
	return type === 'svg'
		? { name: named('svg'), type: 'image/svg+xml', content: await carryingSvg(entry, document, picture) }
		: { name: named('png'), type: 'image/png', content: await carryingPng(entry, document, picture) };
}

/** The chart as one file that needs nothing else; with what can be moved, the engine is inside. */
export async function oneFileText(sharing: Sharing): Promise<MadeFile> {
	const { entry, document, named } = drawnHere(sharing);
	const { codes, settings, pageAddress: link, site } = sharing;
	const { chartOneFile } = await import('../../frames/chartOneFile.ts');
	return {
		name: named('html'),
		type: 'text/html',
		content: await chartOneFile(entry, document, { settings, code: codes[0]!, link, site })
	};
}
