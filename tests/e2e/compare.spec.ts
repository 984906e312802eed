import { expect, test, type Page } from '@playwright/test';
import { axeFaults, openPage } from './thePage.ts';

const compared = (page: Page) => page.getByRole('region', { name: 'What would it change?' });
const swept = (page: Page) => page.getByRole('region', { name: 'Two beliefs at once' });
const names = (page: Page) => page.locator('main ol strong').allTextContents();

/** Scrolls to a section as a reader does, and waits for what is loaded then. */
async function reach(page: Page, section: (page: Page) => ReturnType<Page['locator']>, awaited: string) {
	await openPage(page);
	await section(page).scrollIntoViewIfNeeded();
	await expect(section(page).locator(awaited).first()).toBeVisible();
}

async function expectAccessible(page: Page, part = 'main') {
	expect(await axeFaults(page, [part])).toEqual([]);
}

test('beliefs are compared with those they began as, once they are changed', async ({ page }) => {
	await reach(page, compared, '#chart-compare');
	const choice = compared(page).getByRole('combobox', { name: 'Compare with' });
	await expect(choice.locator('option', { hasText: 'where this started' })).toHaveCount(0);
	await page.getByRole('textbox', { name: 'Doubling time, in months' }).fill('9');
	await expect(choice.locator('option:checked')).toHaveText('METR trend since 2023, where this started');
	await expect(compared(page).locator('#chart-compare')).toContainText('changed by you');
});

test('a comparison has a page of its own, where scenarios come and go', async ({ page }) => {
	test.slow();
	await reach(page, compared, '#chart-compare');
	await compared(page).getByRole('link', { name: 'Open side by side' }).click();
	await expect(page).toHaveURL(/\/compare\/[\w-]+\.[\w-]+$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two scenarios, the same luck');
	await page.getByRole('combobox', { name: 'Add a preset' }).selectOption('pause-for-good');
	await page.getByRole('button', { name: 'Add', exact: true }).first().click();
	await expect.poll(() => names(page)).toHaveLength(3);
	await expect(page).toHaveURL(/\/compare\/[\w-]+\.[\w-]+\.[\w-]+$/);
	await page.getByRole('button', { name: 'Make Indefinite pause the base' }).click();
	await expect.poll(async () => (await names(page))[0]).toBe('A · Indefinite pause');
	await expect(page.locator('#chart-compare')).toContainText('A · Indefinite pause');
	await page.getByRole('button', { name: 'Take out METR trend since 2019' }).click();
	await expect.poll(() => names(page)).toEqual(['A · Indefinite pause', 'B · METR trend since 2023']);
	await expect(page.getByRole('region', { name: 'Where the scenarios differ' })).toContainText(
		'stands still'
	);
	await expectAccessible(page);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a comparison can be read', async ({ page }) => {
		await page.goto('/compare/2F_gw2FOLAA.2gerg5oDTlZIkQkA');
		await expect(page.locator('#chart-compare')).toContainText('Rescue before escape');
		await expect(page.getByTestId('luck')).toContainText(/intervals .* \d\.\d times as narrow/);
		await expect(page.getByRole('link', { name: /^Open METR trend since 2019/ })).toBeVisible();
	});
});

test('a damaged comparison says which of its scenarios is', async ({ page }) => {
	const response = await page.goto('/compare/2F_gw2FOLAA.2gerg5oDTlZIkQk');
	expect(response?.status()).toBe(400);
	await expect(page.getByText('Of the scenarios compared, the second')).toBeVisible();
});

test('a heat map is drawn over two numbers, and given up when others are meant', async ({ page }) => {
	test.slow();
	await reach(page, swept, 'form');
	for (const side of ['Across', 'Up'])
		await swept(page)
			.getByRole('textbox', { name: `${side}: number of values` })
			.fill('3');
	await swept(page).getByRole('button', { name: 'Draw 9 points' }).click();
	await expect(swept(page).locator('#chart-heat [data-point] rect[fill-opacity]')).toHaveCount(9, {
		timeout: 60_000
	});
	await expect(swept(page).getByText('The heat map is drawn.')).toBeAttached({ timeout: 60_000 });
	await expect(swept(page).locator('#chart-heat [data-mark=own]')).toHaveCount(1);
	await expect(swept(page).locator('pre')).toContainText(/ninefold sweep http\S+ --vary "axes\[0\]/);
	await swept(page)
		.getByRole('combobox', { name: 'Up: which number' })
		.selectOption({ label: 'Escape: level' });
	await expect(swept(page).getByText('is of what was set before')).toBeVisible();
	await swept(page).getByRole('textbox', { name: 'Up: from' }).fill('-5');
	await expect(swept(page).getByRole('alert')).toContainText(['Must be at least 0.']);
	await expect(swept(page).getByRole('button', { name: /^Draw/ })).toBeDisabled();
	await expectAccessible(page, '#two-beliefs');
});

test('a comparison fits wide screens and narrow ones', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 844 });
	await page.goto('/compare/2F_gw2FOLAA.2gerg5oDTlZIkQkA.2-_Sw5eUAA');
	await expect(page.locator('#chart-compareArrivals')).toBeVisible();
	await expect(page.locator('.figures')).toHaveAttribute('aria-busy', 'false');
	for (const width of [1440, 390]) {
		await page.setViewportSize({ width, height: 844 });
		await expect
			.poll(() =>
				page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
			)
			.toBe(0);
	}
});
