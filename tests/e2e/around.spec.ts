import { expect, test, type APIRequestContext } from '@playwright/test';
import { axeFaults } from './thePage.ts';

const staticAddress = `http://127.0.0.1:${process.env.NINEFOLD_TEST_STATIC_PORT ?? 4174}/some/sub/folder/`;
const KINDS = [
	'gallery',
	'thresholds',
	'thresholds/escape',
	'proposals',
	'proposals/control',
	'data',
	'method'
];
/** One page of each kind is opened in a browser; the rest are read as text. */
const AROUND = /^(gallery|thresholds|proposals|data|method)(\/|$)/;

/** Reads every page around the workbench from its links on, and says what on them leads nowhere. */
async function crawl(request: APIRequestContext, root: string) {
	const idsOf = new Map<string, Set<string>>();
	const faults: string[] = [];
	const wanted: { from: string; path: string; anchor: string }[] = [];
	const waiting = ['gallery'];
	const seen = new Set(waiting);
	while (waiting.length > 0) {
		const path = waiting.shift()!;
		// Presets and worked scenarios lead on to the workbench: that they lead anywhere is enough.
		const response = await request.get(root + path, { maxRedirects: 5 });
		if (!response.ok()) {
			faults.push(`${response.status()} ${path}`);
			continue;
		}
		const isPage = response.headers()['content-type']?.includes('html') ?? false;
		if (!isPage) continue;
		const html = await response.text();
		idsOf.set(path, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)));
		if (!AROUND.test(path) || /^gallery\/./.test(path)) continue;
		for (const [, href] of html.matchAll(/<a[^>]* href="([^"]+)"/g)) {
			const url = new URL(href!, response.url());
			if (!url.href.startsWith(root)) continue;
			const to = url.href
				.slice(root.length)
				.replace(/[#?].*$/, '')
				.replace(/\/$/, '');
			if (url.hash) wanted.push({ from: path, path: to, anchor: url.hash.slice(1) });
			if (seen.has(to)) continue;
			seen.add(to);
			waiting.push(to);
		}
	}
	for (const { from, path, anchor } of wanted)
		if (idsOf.has(path) && !idsOf.get(path)!.has(anchor)) faults.push(`${from} links to ${path}#${anchor}`);
	return { faults, paths: [...seen] };
}

for (const [host, rootOf] of [
	['the server', (baseURL: string) => `${baseURL}/`],
	['a host that knows only files', () => staticAddress]
] as const) {
	test(`every page around the workbench answers from ${host}, and its links lead somewhere`, async ({
		request,
		baseURL
	}) => {
		const { faults, paths } = await crawl(request, rootOf(baseURL!));
		expect(faults).toEqual([]);
		expect(paths).toEqual(expect.arrayContaining(['', ...KINDS, 'data/proposals.json']));
		expect(paths.filter((path) => path.startsWith('thresholds/'))).toHaveLength(9);
		expect(paths.filter((path) => /^proposals\/./.test(path))).toHaveLength(24);
	});
}

test('each kind of page is accessible in both themes and fits a screen of 320 pixels', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 320, height: 800 });
	for (const kind of KINDS) {
		// Of each look one is enough in dark, where only colours differ.
		const isSeenInDark = ['gallery', 'thresholds/escape', 'proposals/control'].includes(kind);
		for (const colorScheme of isSeenInDark ? (['light', 'dark'] as const) : (['light'] as const)) {
			await page.emulateMedia({ colorScheme });
			await page.goto(`/${kind}`);
			expect(await axeFaults(page, [], colorScheme === 'dark'), `${kind}, ${colorScheme}`).toEqual([]);
		}
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
			kind
		).toBe(0);
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

	test('the menu leads from page to page, and a card leads into the workbench', async ({ page }) => {
		await page.goto('/data');
		await page.getByRole('button', { name: 'Menu' }).click();
		await page
			.getByRole('navigation', { name: 'Pages', exact: true })
			.getByRole('link', { name: 'Gallery' })
			.click();
		await expect(page.getByRole('heading', { name: 'Gallery', level: 1 })).toBeVisible();
		const card = page.getByRole('article', { name: 'A plateau, drawn by hand' });
		await card.getByText('What to try').click();
		await expect(card.getByText('Find the flat part')).toBeVisible();
		await card.getByRole('link', { name: 'A plateau, drawn by hand' }).click();
		await expect(page.getByTestId('answer')).toContainText(/futures, AI can help us out of the danger/);
	});
});
