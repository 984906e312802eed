import type { ChartDocument } from '../../charts/frame/chartEntry.ts';
import { plainText } from '../../charts/frame/plainText.ts';
import { dateInWords } from '../../frames/dateInWords.ts';
import { csvLine } from '../../share/csvLine.ts';
import { settingsText } from '../../share/pictureSettings.ts';
import type { Sharing } from './Sharing.svelte.ts';

export interface MadeFile {
	name: string;
	type: string;
	content: string | Uint8Array<ArrayBuffer>;
}

/** Hands a file to the browser, as a pressed link to one would. */
export function download({ name, type, content }: MadeFile): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Browsers begin a moment later.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** "metr-trend-since-2023-arrivals.csv" */
function fileName({ scenario }: ChartDocument, chart: string, ending: string): string {
	const words = plainText(scenario.title)
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);
	return `${words || 'scenario'}-${chart}.${ending}`;
}

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
		content: [columns, ...rows]
			.map((row) => csvLine(row.map((cell) => plainText(String(cell ?? '')))))
			.join('')
	};
}

/** A picture made here, for hosts that draw none. */
export async function pictureFile(sharing: Sharing, type: 'svg' | 'png'): Promise<MadeFile> {
	const { carryingPng, carryingSvg } = await import('../../frames/carryingPicture.ts');
	const { shareable, chart, entry, codes, scenarios, origin } = sharing;
	if (!entry?.entry) throw new Error('this chart is drawn by a server only');
	const settings = { ...sharing.imageSettings, scale: type === 'png' ? (2 as const) : (1 as const) };
	const picture = { settings, codes, scenarios, origin, drawnOn: dateInWords(new Date()) };
	return type === 'svg'
		? {
				name: fileName(shareable.document, chart, 'svg'),
				type: 'image/svg+xml',
				content: await carryingSvg(entry.entry, shareable.document, picture)
			}
		: {
				name: fileName(shareable.document, chart, 'png'),
				type: 'image/png',
				content: await carryingPng(entry.entry, shareable.document, picture)
			};
}

/** The chart as one file that needs nothing else; with what can be moved, the engine is inside. */
export async function oneFileText(sharing: Sharing): Promise<MadeFile> {
	const [{ chartFrame }, { oneFile }, frame, widget] = await Promise.all([
		import('../../frames/chartFrame.ts'),
		import('../../frames/oneFile.ts'),
		import('virtual:ninefold-script/frame'),
		sharing.isMovable ? import('virtual:ninefold-script/chart') : null
	]);
	const { shareable, chart, entry, codes, settings, pageAddress } = sharing;
	if (!entry?.entry) throw new Error('this chart is drawn by a server only');
	const date = dateInWords(new Date());
	const content = await oneFile(
		await chartFrame(entry.entry, shareable.document, settings, date, pageAddress),
		{ frame: frame.default, chart: widget?.default ?? '' },
		widget ? { chart, code: codes[0]!, settings: settingsText(settings), site: sharing.site, date } : null
	);
	return { name: fileName(shareable.document, chart, 'html'), type: 'text/html', content };
}
