import { expect, test, type Page } from '@playwright/test';
import { answerOf, axeFaults, openPage } from './thePage.ts';

// Each of them counts several runs, of up to a hundred thousand futures.
test.describe.configure({ timeout: 180_000 });

/** Scrolls to a chart, and waits until it can be pointed at. */
async function pointAt(page: Page, chart: string) {
	await page.locator(`#chart-${chart}`).scrollIntoViewIfNeeded();
	const targets = page.locator(`#chart-${chart} .overlay button`);
	await expect(targets.first()).toBeVisible();
	return targets;
}

const condition = (page: Page) => page.getByRole('region', { name: 'The condition' });

test('a pressed cell of the matrix becomes the condition, one of its futures is told, and pressing it again takes it back', async ({
	page
}) => {
	test.slow();
	await openPage(page);
	const before = await answerOf(page);
	const address = page.url();
	await pointAt(page, 'precedence');
	const cell = page.getByRole('button', { name: /^Only futures where Rescue comes before Escape:/ });
	await cell.click();
	await expect(condition(page)).toContainText(/Rescue before\s*4?\s*Escape/);
	await expect(condition(page)).toContainText(/[\d,]+ of 100,000 futures \(observed, not forced\)/);
	await expect(page.getByTestId('answer')).toContainText('futures that fit the condition');
	await expect(condition(page)).toContainText('Among all futures, rescue comes before escape in');
	await expect(page).not.toHaveURL(address);
	await expect(cell).toHaveAttribute('aria-pressed', 'true');
	await test.step('axe finds nothing', async () => {
		await expect(page.getByRole('button', { name: 'Remove: Rescue before Escape' })).toBeVisible();
		await expect(page.locator('#answer')).toHaveAttribute('aria-busy', 'false');
		expect(
			await axeFaults(page, ['.condition', '#chart-precedence', '#chart-first', '#chart-arrivals'])
		).toEqual([]);
	});
	await test.step('one of the futures that fit is told', async () => {
		await condition(page).getByRole('button', { name: 'See one of them' }).click();
		await expect(page.getByRole('heading', { name: /^Future number [\d,]+$/ })).toBeVisible();
	});
	await test.step('pressed again it is taken back', async () => {
		await cell.click();
		await expect(condition(page)).toHaveCount(0);
		await expect(page.getByTestId('answer')).toHaveText(before);
	});
});

test('a dragged span of years becomes the condition', async ({ page }) => {
	await openPage(page);
	await pointAt(page, 'arrivals');
	const row = page.getByRole('button', { name: 'Escape: choose a span of time' });
	await row.scrollIntoViewIfNeeded();
	const box = (await row.boundingBox())!;
	await page.mouse.move(box.x + box.width * 0.3, box.y + 20);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.7, box.y + 22, { steps: 5 });
	await expect(page.locator('.dates')).toHaveText(/^\w+ 20\d\d to \w+ 20\d\d$/);
	await page.mouse.up();
	await expect(condition(page)).toContainText(/Escape between \w+ 20\d\d and \w+ 20\d\d/);
});

test('keys alone put a condition together and take it apart', async ({ page }) => {
	await openPage(page);
	await pointAt(page, 'first');
	const block = page.getByRole('button', { name: /^Only futures where \w+ comes first:/ }).first();
	await block.focus();
	await page.keyboard.press('Enter');
	await expect(condition(page)).toContainText(/first/);
	await page.getByRole('button', { name: /^Remove: first/ }).focus();
	await page.keyboard.press('Enter');
	await expect(condition(page)).toHaveCount(0);
});

test('the method page needs no script, and its links lead to what it speaks of', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/method', { waitUntil: 'networkidle' });
	await expect(page.getByRole('heading', { name: 'Method', level: 1 })).toBeVisible();
	expect(scripts).toEqual([]);
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
	).toBe(0);
	await page.getByRole('link', { name: 'What comes before what' }).first().click();
	await expect(page.locator('#chart-precedence')).toBeVisible();
});
