import { expect, test, type Page } from '@playwright/test';
import { axeFaults, openPage, settled } from './thePage.ts';

const SECTIONS = [
	'When can each method be used?',
	'What would change the answer?',
	'Which few together?',
	'Does an earlier rescue help?'
];
const section = (page: Page, name: string) => page.getByRole('region', { name });

/** Scrolls to it as a reader does, and waits until the futures are studied. */
async function reachStudy(page: Page): Promise<void> {
	await openPage(page);
	await comeNear(page);
}

async function comeNear(page: Page): Promise<void> {
	await section(page, SECTIONS[0]!).scrollIntoViewIfNeeded();
	await expect(page.locator('#chart-matters')).toBeAttached({ timeout: 45_000 });
	await expect(section(page, SECTIONS[1]!)).toHaveAttribute('aria-busy', 'false');
}

test('the futures are studied for those who come near, a set is chosen by keys, and all follows options and beliefs', async ({
	page
}) => {
	test.slow();
	await test.step('the futures are studied only for those who come near it', async () => {
		await openPage(page);
		await page.waitForLoadState('networkidle');
		for (const name of SECTIONS) await expect(section(page, name).getByRole('figure')).toHaveCount(0);
		await comeNear(page);
		for (const name of SECTIONS)
			expect(await section(page, name).getByRole('figure').count()).toBeGreaterThan(0);
		await expect(section(page, SECTIONS[3]!).getByRole('heading', { level: 3 })).toHaveText(
			/“The earlier rescue, the easier” holds for \d+ of \d+ proposals, is reversed for (none|\d+)/
		);
	});
	await test.step('a set is chosen by keys, and its chance is said', async () => {
		const picker = page.getByRole('group', { name: 'Choose a set of your own' });
		await picker.getByRole('button', { name: 'None' }).press('Enter');
		await picker.getByRole('checkbox', { name: 'AI control' }).press('Space');
		await expect(picker.locator('[aria-live]')).toHaveText(/It survives in .* of 100 futures\./);
		await picker.getByRole('checkbox', { name: 'Corrigibility' }).press('Space');
		await expect(picker.locator('[aria-live]')).toHaveText(
			/Of these 2, at least one survives in .* of 100 futures\./
		);
		await expect(picker.getByText(/In [\d,]+ futures\s+none of them survives\./)).toBeVisible({
			timeout: 45_000
		});
	});
	await test.step('what is asked changes with the options, and everything with the beliefs', async () => {
		const matters = section(page, SECTIONS[1]!);
		await matters.getByRole('combobox', { name: /^Answer/ }).selectOption({ label: 'AI control' });
		await expect(
			matters.getByRole('heading', { name: /^Whether “AI control” survives hangs most on/ })
		).toBeVisible();
		const before = await matters.locator('#chart-matters td').allTextContents();
		await page.locator('#beliefs input[type=range]').first().press('End');
		await settled(page);
		await expect(matters).toHaveAttribute('aria-busy', 'false', { timeout: 45_000 });
		await expect.poll(() => matters.locator('#chart-matters td').allTextContents()).not.toEqual(before);
	});
});

test('a study fits screens from 320 pixels on, and is one for everybody', async ({ page }) => {
	test.slow();
	await test.step('it fits screens from 320 pixels on, and all that can be pressed is large enough', async () => {
		await page.setViewportSize({ width: 320, height: 844 });
		await reachStudy(page);
		for (const width of [320, 390, 1024]) {
			await page.setViewportSize({ width, height: 844 });
			await expect
				.poll(() =>
					page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
				)
				.toBe(0);
			const sizes = await section(page, SECTIONS[2]!)
				.locator('button, select, label')
				.evaluateAll((places) => places.map((place) => place.getBoundingClientRect()));
			expect(sizes.length).toBeGreaterThan(5);
			for (const { width, height } of sizes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
		}
	});
	await test.step('axe finds nothing, nor in dark', async () => {
		await expect(page.getByText(/In [\d,]+ futures\s+none of them survives\./)).toBeVisible({
			timeout: 45_000
		});
		const part = ['div:has(> section > #study-matters)'];
		expect(await axeFaults(page, part)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await axeFaults(page, part, true)).toEqual([]);
	});
});
