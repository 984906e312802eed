import { JSDOM } from 'jsdom';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { CHARTS } from '../charts/catalogue.ts';
import { sampleSummary } from '../charts/sampleSummary.ts';
import { DEFAULT_SETTINGS } from '../share/pictureSettings.ts';
import { chartFrame } from './chartFrame.ts';
import { oneFile } from './oneFile.ts';

const frame = await chartFrame(CHARTS[2]!, sampleSummary(), DEFAULT_SETTINGS, '1 Jan 2026', null);
const scripts = { frame: 'const end = "</script><!--";', chart: 'const text = "</script>"; // „…“' };
const widget = { chart: 'survival', code: '2A', settings: 'controls-all', site: null, date: '1 Jan 2026' };

const parser = new new JSDOM().window.DOMParser();
/** Without its rules, which take long to read. */
const parsed = (html: string) =>
	parser.parseFromString(html.replace(/<style>.*?<\/style>/s, ''), 'text/html');

/** Addresses that a browser would load by itself. */
const loaded = (page: Document) =>
	[...page.querySelectorAll('[src], link[href], image, use')].map((element) => element.outerHTML);

test('a file without controls has pictures, letters, and a script that cannot end early', async () => {
	const html = await oneFile(frame, scripts, null);
	const page = parsed(html);
	expect(page.querySelectorAll('script')).toHaveLength(1);
	expect(page.querySelector('script')?.textContent).toBe('const end = "\\x3c/script>\\x3c!--";');
	expect(page.querySelectorAll('.picture svg')).toHaveLength(3);
	expect(loaded(page)).toEqual([]);
	expect(html.match(/url\((?!data:|#|'data:)[^)]*\)/g)).toBeNull();
	expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
	expect(html.length).toBeLessThan(250_000);
});

test('a file with controls has its script packed inside, and one picture until it runs', async () => {
	const page = parsed(await oneFile(frame, scripts, widget));
	const packed = page.getElementById('ninefold-packed')!.textContent;
	expect(gunzipSync(Buffer.from(packed, 'base64')).toString()).toBe(scripts.chart);
	expect(page.querySelectorAll('.picture > .only svg')).toHaveLength(1);
	expect(JSON.parse(page.getElementById('ninefold-data')!.textContent)).toEqual({
		...widget,
		isWholeFrame: false
	});
	expect(loaded(page)).toEqual([]);
});
