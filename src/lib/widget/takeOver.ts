import { dateInWords } from '../frames/dateInWords.ts';
import { FRAME_DATA } from '../frames/framePage.ts';
import { postHeight } from '../frames/postHeight.ts';
import { readSettings } from '../share/pictureSettings.ts';
import { readTravelPath } from '../share/travelPath.ts';
import { mountWidget, type WidgetWish } from './mountWidget.ts';
import widgetSheet from './widget.css?raw';

/** What a page of one chart tells its script: what it shows, or that this stands behind the # of its address. */
interface PageData {
	chart?: string;
	code?: string;
	settings?: string;
	site: string | null;
	/** The day it was drawn; absent = today. */
	date?: string;
	isWholeFrame: boolean;
}

/**
 * Brings a page of one chart to life: a picture that can be moved takes the place of the one that was drawn ahead. What
 * was drawn stays where anything is in the way. On any other page it does nothing.
 */
export function takeOver(): void {
	const element = document.getElementById(FRAME_DATA);
	if (!element) return;
	const data = JSON.parse(element.textContent) as PageData;
	const style = document.createElement('style');
	style.textContent = widgetSheet;
	document.head.append(style);
	if (data.code === undefined) {
		// Who changes the address by hand wants another chart.
		addEventListener('hashchange', () => location.reload());
	}
	void show(data);
}

const LONGEST_WAIT = 3000;
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

async function show(data: PageData): Promise<void> {
	const root = document.body;
	const drawn = document.querySelector('main')!;
	let endHeight = postHeight(root, drawn);
	try {
		const wish = wishOf(data);
		if (wish.settings.theme !== 'auto') root.dataset.theme = wish.settings.theme;
		const shell = document.createElement('div');
		shell.style.display = 'none';
		root.prepend(shell);
		const { settled } = await mountWidget(shell, wish);
		// The drawn picture is of all futures already: it stays until this one is, too.
		if (data.code !== undefined) await Promise.race([settled, pause(LONGEST_WAIT)]);
		shell.style.display = '';
		drawn.remove();
		document.title = `${shell.querySelector('h1')?.textContent ?? ''} · Ninefold`;
		endHeight();
		endHeight = postHeight(root, shell);
	} catch (error) {
		if (data.code !== undefined) return;
		drawn.querySelector('h1')!.textContent = 'This chart cannot be shown';
		drawn.querySelector('.sentence')!.textContent = error instanceof Error ? error.message : '';
	}
}

function wishOf({ chart, code, settings, site, date, isWholeFrame }: PageData): WidgetWish {
	const shared = {
		site: site === null ? null : new URL(site, location.href).href,
		date: date ?? dateInWords(new Date()),
		isWholeFrame
	};
	if (chart !== undefined && code !== undefined)
		return { ...shared, chart, code, settings: readSettings(settings ?? '') };
	const [first = '', ...state] = location.hash.slice(1).replace(/\?.*$/, '').split('/');
	const found = readTravelPath(first, state.join('/'));
	return { ...shared, chart: first, code: found.codes[0] ?? '', settings: found.settings };
}
