import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { openPage, settled } from './thePage.ts';

const doubling = (page: Page) => page.getByRole('textbox', { name: 'Doubling time, in months' });
const undo = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^Undo/ });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Scenarios' });
const openPanel = (page: Page) => page.getByRole('button', { name: 'Scenarios' }).click();

/** Types a doubling time, and waits until the address holds it. */
async function type(page: Page, months: string): Promise<void> {
	const address = page.url();
	await doubling(page).fill(months);
	await doubling(page).blur();
	await expect(page).not.toHaveURL(address);
}

/** Drops a file somewhere onto the page, as the browser tells of it. */
async function drop(page: Page, name: string, text: string): Promise<void> {
	const files = await page.evaluateHandle(
		([fileName, content]) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([content!], fileName!, { type: 'application/json' }));
			return transfer;
		},
		[name, text]
	);
	await page.locator('#answer').dispatchEvent('dragover', { dataTransfer: files });
	await expect(page.getByText('Drop scenario files here')).toBeVisible();
	await page.locator('#answer').dispatchEvent('drop', { dataTransfer: files });
	await expect(page.getByText('Drop scenario files here')).toHaveCount(0);
}

test('changes are undone and redone, and outlive a reload with a value that does not fit', async ({
	page
}) => {
	await openPage(page);
	const standard = await doubling(page).inputValue();
	await type(page, '7.5');
	await type(page, '9');
	await undo(page).hover();
	await expect(undo(page)).toHaveAccessibleName(/^Undo: .*doubling time$/);
	await undo(page).click();
	await expect(doubling(page)).toHaveValue('7.5');
	await page.getByRole('slider', { name: 'Doubling time', exact: true }).press('Control+z');
	await expect(doubling(page)).toHaveValue(standard);
	await page.keyboard.press('Control+Shift+z');
	await expect(doubling(page)).toHaveValue('7.5');
	await settled(page);

	const group = page.locator('.field').filter({ hasText: 'Doubling time' }).first();
	const tenth = group.getByRole('textbox', { name: '1 in 10 below' });
	await group.locator('summary').first().click();
	await tenth.fill('60');
	await tenth.blur();
	await expect(page.getByText('so this is the last result')).toBeVisible();
	// Written half a second after the last change.
	await expect.poll(() => page.evaluate(() => sessionStorage.getItem('ninefold-session'))).not.toBeNull();
	await page.waitForTimeout(1000);
	await page.reload();
	await expect(page.getByText('so this is the last result')).toBeVisible();
	await expect(tenth).toHaveValue('60');
	await undo(page).click();
	await expect(page.getByText('so this is the last result')).toHaveCount(0);
	await expect(doubling(page)).toHaveValue('7.5');
	await undo(page).click();
	await expect(doubling(page)).toHaveValue(standard);
});

test('a page that was left is offered on the start page; a link is shown as it is', async ({
	page,
	context
}) => {
	await openPage(page);
	await type(page, '7.5');
	await expect.poll(() => page.evaluate(() => sessionStorage.getItem('ninefold-session'))).not.toBeNull();
	await page.close({ runBeforeUnload: true });

	const reader = await context.newPage();
	await openPage(reader, '/presets/plateau');
	await expect(reader.getByText('Go on where you were')).toHaveCount(0);
	await reader.close();

	const start = await context.newPage();
	await openPage(start);
	await expect(doubling(start)).not.toHaveValue('7.5');
	await start.getByRole('button', { name: 'Go on where you were' }).click();
	await expect(doubling(start)).toHaveValue('7.5');
	await expect(undo(start)).toHaveAttribute('aria-disabled', 'false');
});

test('two tabs save under one name, and neither overwrites the other', async ({ page, context }) => {
	await openPage(page);
	await type(page, '7.5');
	await openPanel(page);
	await panel(page).getByLabel('Save what is on the page as').fill('Mine');
	await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
	await expect(panel(page).locator('li circle')).toHaveCount(9);
	await page.keyboard.press('Escape');
	await expect(panel(page)).toBeHidden();
	await expect(page.getByRole('button', { name: 'Scenarios' })).toBeFocused();

	const other = await context.newPage();
	await openPage(other);
	await openPanel(other);
	await panel(other).getByRole('button', { name: 'Mine', exact: true }).click();
	await expect(doubling(other)).toHaveValue('7.5');
	await other.keyboard.press('Escape');
	await type(other, '9');
	await openPanel(other);
	await expect(panel(other).getByText('open, changed since saved')).toBeVisible();
	await panel(other).getByRole('button', { name: 'Save changes' }).click();
	await expect(panel(other).getByText('as saved')).toBeVisible();

	await type(page, '5');
	await openPanel(page);
	await panel(page).getByRole('button', { name: 'Save changes' }).click();
	await expect(panel(page).getByText('was saved in another tab')).toBeVisible();
	await panel(page).getByRole('button', { name: 'Save as a copy' }).click();
	await expect(panel(other).getByRole('button', { name: 'Mine (2)', exact: true })).toBeVisible();
	await panel(page).getByRole('button', { name: 'Mine', exact: true }).click();
	await expect(doubling(page)).toHaveValue('9');
});

test('files come and go: one downloaded and dropped again, a faulty one named and not used', async ({
	page
}) => {
	await openPage(page);
	await type(page, '7.5');
	await openPanel(page);
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		panel(page).getByRole('button', { name: 'Download this one' }).click()
	]);
	const text = readFileSync(await saved.path(), 'utf8');
	await page.keyboard.press('Escape');
	await type(page, '9');
	await drop(page, 'mine.ninefold.json', text);
	await expect(panel(page).getByText(/is on the page, from mine\.ninefold\.json/)).toBeVisible();
	await expect(doubling(page)).toHaveValue('7.5');

	await drop(page, 'broken.json', text.replace('"seed": 1', '"seed": -1'));
	await expect(panel(page).getByRole('alert')).toContainText('broken.json was not used');
	await expect(panel(page).getByRole('alert')).toContainText('seed: must be at least 0, got -1');
	await expect(doubling(page)).toHaveValue('7.5');
	await page.keyboard.press('Escape');
	await undo(page).click();
	await expect(doubling(page)).toHaveValue('9');
});
