import { expect, test, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';

const staticAddress = `http://127.0.0.1:${process.env.NINEFOLD_TEST_STATIC_PORT ?? 4174}/some/sub/folder/`;

/** Follows a page from its address on: what it asked for and did not get, and what it complained of. */
function faultsOf(page: Page): string[] {
	const faults: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
	});
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	return faults;
}

test('the server’s page loads without a fault', async ({ page }) => {
	const faults = faultsOf(page);
	await page.goto('/', { waitUntil: 'networkidle' });
	await expect(page.locator('h1')).toBeVisible();
	expect(faults).toEqual([]);
});

test('the built files work in any folder of a host that knows only files', async ({ page }) => {
	const faults = faultsOf(page);
	await page.goto(staticAddress, { waitUntil: 'networkidle' });
	await expect(page.locator('h1')).toBeVisible();
	expect(faults).toEqual([]);
});

/** The scripts that a page and its workers have loaded so far, in bytes of gzip. */
function scriptsOf(page: Page) {
	const sizes = new Map<string, number>();
	/** Bodies arrive after their responses: what is on its way is waited for. */
	const arriving: Promise<unknown>[] = [];
	page.on('response', (response) => {
		if (!/\.js(\?|$)/.test(response.url())) return;
		arriving.push(response.body().then((body) => sizes.set(response.url(), gzipSync(body).length)));
	});
	const bytes = (isWanted: (url: string) => boolean) =>
		[...sizes].reduce((sum, [url, size]) => sum + (isWanted(url) ? size : 0), 0);
	return async () => {
		await Promise.all(arriving);
		return {
			page: bytes((url) => !url.includes('/workers/')),
			worker: bytes((url) => url.includes('/workers/')),
			list: [...sizes].map(([url, size]) => `${size} ${url}`).join('\n')
		};
	};
}

test('the page needs less than 120 kB of JavaScript before anything is touched, and little more after', async ({
	page
}) => {
	const scripts = scriptsOf(page);
	await page.goto('/', { waitUntil: 'networkidle' });
	await expect.poll(async () => (await scripts()).page).toBeGreaterThan(0);
	const loaded = await scripts();
	expect(loaded.page, loaded.list).toBeLessThan(120_000);
	expect(loaded.worker, loaded.list).toBe(0);

	// The first change brings the check of scenarios, their links with the presets that they are differences from, what keeps
	// every step and the last state, what tells of the change, and the worker with the engine, in its own thread. Nobody waits
	// for any of it: the first picture needs only the check and the worker.
	await page.locator('#beliefs input[type=range]').first().press('ArrowRight');
	await expect(page.locator('#answer')).toHaveAttribute('aria-busy', 'false');
	await expect.poll(async () => (await scripts()).worker).toBeGreaterThan(0);
	await expect.poll(async () => (await scripts()).page).toBeGreaterThan(loaded.page);
	const changed = await scripts();
	expect(changed.page - loaded.page, changed.list).toBeLessThan(46_000);
	expect(changed.worker, changed.list).toBeLessThan(48_000);
});

test('text travels compressed, drawn ahead or on request', async ({ page, request }) => {
	await page.goto('/');
	await expect(page).toHaveURL(/\/s\//);
	for (const address of ['/', page.url(), `${page.url()}/summary.json`]) {
		const response = await request.get(address, { headers: { 'accept-encoding': 'gzip' } });
		expect(response.headers()['content-encoding'], address).toBe('gzip');
		expect((await response.text()).length, address).toBeGreaterThan(10_000);
	}
});

test('plain http is not taken for https', async ({ request }) => {
	const html = await (await request.get('/')).text();
	expect(html).toContain('<html lang="en"');
	expect(html).not.toContain('https://127.0.0.1');
});
