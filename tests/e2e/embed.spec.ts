import { expect, test, type Frame, type Page } from '@playwright/test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const site = `http://127.0.0.1:${process.env.NINEFOLD_TEST_PORT ?? 4173}`;
/** Somebody's server, which has one page. */
let blog: Server;
let blogPage = '';
test.beforeAll(async () => {
	blog = createServer((_, response) => response.setHeader('content-type', 'text/html').end(blogPage));
	await new Promise<void>((resolve) => blog.listen(0, '127.0.0.1', resolve));
});
test.afterAll(() => void blog.close());

/** A page of another site, with what it says about itself in its console. */
async function openBlog(page: Page, html: string): Promise<string[]> {
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	blogPage = `<!doctype html><title>Blog</title><link rel="icon" href="data:,">${html}`;
	await page.goto(`http://127.0.0.1:${(blog.address() as AddressInfo).port}/`);
	return faults;
}

/** The default scenario, as its link says it. */
async function codeOf(page: Page): Promise<string> {
	const map = await (await page.request.get(`${site}/sitemap.xml`)).text();
	return /\/s\/([A-Za-z0-9_-]+)</.exec(map)![1]!;
}

async function frameCalled(page: Page, id: string): Promise<Frame> {
	const element = await page.locator(`#${id}`).elementHandle();
	return (await element!.contentFrame())!;
}

test('charts in frames of another site: as high as they like, movable without any rights, fitting when they must', async ({
	page
}) => {
	const code = await codeOf(page);
	const faults = await openBlog(
		page,
		`<script src="${site}/ninefold-embed.js"></script>
		<iframe id="plain" src="${site}/embed/survival/${code}" width="560" height="400"></iframe>
		<iframe id="moved" sandbox="allow-scripts" src="${site}/embed/arrivals/${code}/controls-escape-rescue_dark" width="700" height="400"></iframe>
		<iframe id="low" src="${site}/embed/precedence/${code}" width="340" height="400" data-max-height="400"></iframe>
		<iframe id="hostile" sandbox="allow-scripts" srcdoc="<script>parent.postMessage({'ninefold-height':999},'*')</script>" width="300" height="50"></iframe>`
	);
	const heightOf = (id: string) => page.locator(`#${id}`).evaluate((frame) => frame.clientHeight);

	await expect.poll(() => heightOf('plain')).toBeGreaterThan(450);
	expect(await heightOf('plain')).toBeLessThanOrEqual(1000);
	expect(await heightOf('hostile')).toBe(50);

	// Where the frame stays low, everything is in sight all the same.
	const low = await frameCalled(page, 'low');
	await expect(low.locator('.picture svg:visible')).toHaveCount(1);
	expect(await low.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);

	// Without an origin's name: no storage, nothing to load, workers from memory only.
	const moved = await frameCalled(page, 'moved');
	const slider = moved.getByRole('slider', { name: 'Escape' });
	await expect(slider).toBeVisible();
	const link = moved.getByRole('link', { name: /Open in Ninefold/ });
	await expect(link).toHaveAttribute('href', `${site}/s/${code}`);
	await slider.focus();
	await slider.press('PageUp');
	await expect(link).not.toHaveAttribute('href', `${site}/s/${code}`);
	await expect(moved.locator('.picture')).toHaveAttribute('aria-busy', 'false');
	await moved.getByRole('button', { name: 'Reset all' }).click();
	await expect(link).toHaveAttribute('href', `${site}/s/${code}`);
	expect(faults).toEqual([]);
});

test('<ninefold-chart> draws on another site’s page, follows its attributes, and leaves nothing running', async ({
	page
}) => {
	const code = await codeOf(page);
	const faults = await openBlog(
		page,
		`<script src="${site}/ninefold-chart.js" defer></script>
		<ninefold-chart chart="survival" scenario="${code}" controls="rescue"></ninefold-chart>`
	);
	const chart = page.locator('ninefold-chart');
	await expect(chart.getByRole('img')).toHaveAttribute('data-chart', 'survival');
	await expect(chart.locator('.picture')).toHaveAttribute('aria-busy', 'false');
	await expect(chart.getByRole('slider', { name: 'Rescue' })).toBeVisible();
	await expect(chart.getByRole('link', { name: /Open in Ninefold/ })).toHaveAttribute(
		'href',
		`${site}/s/${code}`
	);
	expect(page.workers().length).toBeGreaterThan(0);

	await chart.evaluate((element) => element.setAttribute('chart', 'fan'));
	await expect(chart.getByRole('img')).toHaveAttribute('data-chart', 'fan');
	await chart.evaluate((element) => element.setAttribute('scenario', 'damaged'));
	await expect(chart.getByRole('alert')).toContainText('This chart cannot be shown');
	await chart.evaluate((element) => element.remove());
	await expect.poll(() => page.workers().length).toBe(0);
	expect(faults).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a chart in a frame is there, at every width', async ({ page }) => {
		const code = await codeOf(page);
		for (const width of [320, 600, 1200]) {
			await page.setViewportSize({ width, height: 400 });
			await page.goto(`/embed/arrivals/${code}`);
			await expect(page.locator('.picture svg:visible')).toHaveCount(1);
			await expect(page.locator('.foot')).toBeInViewport({ ratio: 1 });
		}
	});
});
