import { expect, test } from '@playwright/test';
import { answerOf, numbersOf, openPage } from './thePage.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the default scenario is drawn and can be read', async ({ page }) => {
		await page.goto('/');
		expect(await answerOf(page)).toMatch(/of 100 futures/);
		await expect(page.locator('figure.chart svg[data-chart]')).toHaveCount(7);
		expect((await numbersOf(page)).length).toBeGreaterThan(100);
		await page.getByText('Show as table').first().click();
		await expect(page.locator('figure.chart table').first()).toBeVisible();
		await expect(page.locator('noscript p')).toBeVisible();
	});

	test('presets are links', async ({ page }) => {
		await page.goto('/');
		const before = await answerOf(page);
		await page.locator('.presets summary').first().click();
		await page.locator('.presets a').nth(1).click();
		await expect(page).toHaveURL(/\/s\//);
		expect(await answerOf(page)).not.toBe(before);
	});

	test('on a phone the beliefs open from the bar', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('/');
		await page.getByRole('button', { name: 'What you believe' }).click();
		await expect(page.getByRole('heading', { name: 'What you believe' })).toBeVisible();
	});
});

test('a link that is broken gets a clear page', async ({ page, request }) => {
	for (const code of ['1F_gw', 'x', '9abcdefghijk']) {
		const response = await request.get(`/s/${code}`);
		expect(response.status(), code).toBe(400);
		expect(await response.text(), code).toMatch(/<h1[^>]*>[^<]*link/i);
	}
	const response = await page.goto('/s/1abcdefghijk');
	expect(response?.status()).toBe(400);
	expect(page.url()).toContain('1abcdefghijk');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(/link/i);
	await page.getByRole('link', { name: 'Open the default scenario' }).click();
	expect(await answerOf(page)).toMatch(/of 100 futures/);
});

test('the keyboard reaches the answers first, nothing is wider than the screen, and chosen colours stay', async ({
	page
}) => {
	await openPage(page);
	await test.step('the keyboard reaches the answers first', async () => {
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to the answers' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/#answers$/);
	});
	await test.step('nothing is wider than the screen, from a small phone on', async () => {
		for (const width of [320, 390, 768, 1024, 1440]) {
			await page.setViewportSize({ width, height: 844 });
			await expect
				.poll(
					() =>
						page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
					`${width} pixels`
				)
				.toBe(0);
		}
	});
	await test.step('the chosen colours are remembered', async () => {
		await page.getByRole('button', { name: /^Colours: as the system says/ }).click();
		await page.getByRole('button', { name: /^Colours: light/ }).click();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await page.reload();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	});
});

test('while workers cannot start the page itself counts', async ({ page }) => {
	await page.addInitScript(() => {
		window.Worker = class {
			constructor() {
				throw new Error('forbidden here');
			}
		} as unknown as typeof Worker;
	});
	await openPage(page);
	const before = await answerOf(page);
	await page.getByRole('textbox', { name: 'Doubling time, in months' }).fill('9');
	await expect.poll(() => answerOf(page)).not.toBe(before);
	await expect(page.getByTestId('progress')).toHaveText(/^\s*100,000 futures/);
});
