import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { CHARTS } from '../charts/catalogue.ts';
import { sampleSummary } from '../charts/sampleSummary.ts';
import { survivalChart } from '../charts/survivalCurves/survivalChart.ts';
import { DEFAULT_SETTINGS } from '../share/pictureSettings.ts';
import { chartFrame } from './chartFrame.ts';
import { FRAME_DATA, framePage } from './framePage.ts';

const ATTACK = `"><script>alert(1)</script><img src=x onerror=alert(2)></title></style>&lt;`;
const summary = sampleSummary();
const attacked = { ...summary, scenario: { ...summary.scenario, title: ATTACK } };
const parser = new new JSDOM().window.DOMParser();
/** Without its rules, which take long to read and say nothing here. */
const parsed = (html: string) =>
	parser.parseFromString(html.replace(/<style>.*?<\/style>/s, ''), 'text/html');

test.each(CHARTS.map((entry) => [entry.id, entry] as const))(
	'%s is whole without a script, for three widths and two heights',
	async (_, entry) => {
		const frame = await chartFrame(entry, summary, DEFAULT_SETTINGS, '1 Jan 2026', 'https://x.example/s/2A');
		const html = framePage(frame);
		expect(html).not.toContain('<script');
		expect(html.match(/<svg [^>]*role="img"/g)).toHaveLength(6);
		expect(html.match(/<tr><th scope="row">/g)?.length ?? 0).toBe(frame.texts.table.rows.length);
		expect(html).toContain('Open in Ninefold: x.example/s/2A<');
		const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
		expect(new Set(ids).size, 'no id twice').toBe(ids.length);
	}
);

test('what users write stays text, and what a script is told stays data', async () => {
	const frame = await chartFrame(
		survivalChart,
		attacked,
		DEFAULT_SETTINGS,
		ATTACK,
		`https://x.example/${ATTACK}`
	);
	const html = framePage({ ...frame, pictures: [], data: { title: `${ATTACK}<!--` } });
	const page = parsed(html);
	expect([...page.querySelectorAll('script')].map(({ id }) => id)).toEqual([FRAME_DATA]);
	expect(page.querySelectorAll('img')).toHaveLength(0);
	expect(page.querySelector('.source')?.textContent).toContain('<script>alert(1)</script>');
	expect(JSON.parse(page.getElementById(FRAME_DATA)!.textContent)).toEqual({ title: `${ATTACK}<!--` });
	expect(html).not.toMatch(/<!--/);
});

test('a theme that is asked for is the body’s, where hosts that keep only the inside of a page keep it', async () => {
	const frame = await chartFrame(survivalChart, summary, { ...DEFAULT_SETTINGS, theme: 'dark' }, '', null);
	const page = parsed(framePage({ ...frame, pictures: [] }));
	expect(page.body.dataset.theme).toBe('dark');
	expect(page.body.className).toBe('ninefold');
	expect(page.querySelectorAll('.ways a')).toHaveLength(0);
});
