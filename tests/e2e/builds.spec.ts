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

test('the page needs less than 120 kB of JavaScript before anything is touched', async ({ page }) => {
	const sizes = new Map<string, number>();
	page.on('response', async (response) => {
		if (!/\.js(\?|$)/.test(response.url())) return;
		sizes.set(response.url(), gzipSync(await response.body()).length);
	});
	await page.goto('/', { waitUntil: 'networkidle' });
	await expect.poll(() => sizes.size).toBeGreaterThan(0);
	const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
	expect(total, [...sizes].map(([url, size]) => `${size} ${url}`).join('\n')).toBeLessThan(120_000);
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
