import { expect, test, type Page } from '@playwright/test';
import { axeFaults, openPage, settled } from './thePage.ts';

const section = (page: Page) => page.getByRole('region', { name: 'One future' });
const heading = (page: Page) => section(page).getByRole('heading', { level: 3 });
const events = (page: Page) => section(page).locator('ol > li');

/** Scrolls to it as a reader does, and waits until the first future is told. */
async function reachStory(page: Page): Promise<void> {
	await openPage(page);
	await section(page).scrollIntoViewIfNeeded();
	await expect(heading(page)).toHaveText(/^Future number [\d,]+/);
}

test('futures are told to those who come near, found by what becomes of a proposal, and stepped through by keys', async ({
	page
}) => {
	await test.step('a story is told only to those who come near it', async () => {
		await openPage(page);
		await page.waitForLoadState('networkidle');
		await expect(section(page).getByRole('button', { name: 'Tell one' })).toBeAttached();
		await expect(heading(page)).toHaveCount(0);
		await section(page).scrollIntoViewIfNeeded();
		await expect(heading(page)).toHaveText(/^Future number [\d,]+/);
		expect(await events(page).count()).toBeGreaterThan(9);
	});
	await test.step('a future is found by what becomes of a proposal', async () => {
		await section(page).getByLabel('One where', { exact: true }).selectOption({ label: 'Corrigibility' });
		await section(page).getByRole('button', { name: 'One where Corrigibility survives' }).click();
		await expect(section(page).getByRole('listitem').filter({ hasText: 'Corrigibility: safe' })).toHaveCount(
			1
		);
		await section(page).getByRole('button', { name: 'One where Corrigibility fails' }).click();
		await expect(
			section(page).getByRole('listitem').filter({ hasText: 'Corrigibility: failed' })
		).toHaveCount(1);
	});
	await test.step('a future is stepped through by keys, and told anew when the beliefs change', async () => {
		await section(page).getByRole('textbox', { name: 'Number' }).fill('17');
		await page.keyboard.press('Enter');
		await expect(heading(page)).toHaveText(/^Future number 17\s*$/);
		await section(page).getByRole('button', { name: 'Step through' }).click();
		await expect(events(page)).toHaveCount(1);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expect(events(page)).toHaveCount(3);
		await section(page).getByRole('button', { name: 'Show all' }).click();
		const before = await events(page).allTextContents();

		await page.locator('#beliefs input[type=range]').first().press('End');
		await settled(page);
		await expect.poll(() => events(page).allTextContents()).not.toEqual(before);
		await expect(heading(page)).toHaveText(/^Future number 17\s*$/);
		await expect(section(page).locator('code')).toHaveText(/^ninefold story http.+\/s\/\S+ --future 17$/);
	});
});

test('a story fits screens from 320 pixels on, and is one for everybody', async ({ page }) => {
	test.slow();
	await test.step('it fits screens from 320 pixels on, and all that can be pressed is large enough', async () => {
		await page.setViewportSize({ width: 320, height: 844 });
		await reachStory(page);
		await section(page).getByRole('button', { name: 'Step through' }).click();
		for (const width of [320, 390, 1024]) {
			await page.setViewportSize({ width, height: 844 });
			await expect
				.poll(() =>
					page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
				)
				.toBe(0);
			const sizes = await section(page)
				.locator('button, select, input')
				.evaluateAll((places) => places.map((place) => place.getBoundingClientRect()));
			expect(sizes.length).toBeGreaterThan(5);
			for (const { width, height } of sizes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
		}
	});
	await test.step('axe finds nothing on the way through, nor in dark', async () => {
		const part = ['section:has(#one-future)'];
		await page.keyboard.press('ArrowRight');
		await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
		expect(await axeFaults(page, part)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await axeFaults(page, part, true)).toEqual([]);
	});
});
