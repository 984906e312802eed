import { expect, test, type Page } from '@playwright/test';
import { answerOf, openPage, settled } from './thePage.ts';

async function openProposals(page: Page) {
	await openPage(page);
	await page.getByText(/counted: choose, change or write your own/).click();
	await expect(page.getByRole('searchbox', { name: 'Find a proposal' })).toBeVisible();
}

test('a proposal is written by the keyboard, drawn in the charts, and survives a reload', async ({
	page
}) => {
	await openProposals(page);
	await page.getByRole('button', { name: 'Write your own' }).press('Enter');
	await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
	await page.keyboard.type('Early insight');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	const needs = page.getByRole('textbox', { name: 'It needs' });
	await expect(needs).toBeFocused();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('inte');
	await expect(page.getByRole('option', { name: /^intent/ })).toBeVisible();
	await page.keyboard.press('Enter');
	await page.keyboard.type('< esca');
	await page.keyboard.press('Enter');
	await page.keyboard.type('- 0.5 and');
	await expect(page.getByText(/expected a time/)).toBeVisible();
	await page.keyboard.press('Control+Backspace');
	await page.keyboard.press('Backspace');
	await expect(needs).toHaveValue('intent < escape - 0.5');
	await expect(page.getByText(/comes at least half a year before/)).toBeVisible();
	const bars = page.getByRole('img', { name: /^Survives most often/ });
	await expect(bars).toContainText('Early insight');
	await settled(page);
	await page.reload();
	await settled(page);
	await expect(bars).toContainText('Early insight');
	await expect(page.getByText('25 counted: choose, change or write your own')).toBeVisible();
});

test('what breaks a proposal leads to a future in which it does, also from the drawer of a phone', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openPage(page);
	await page.getByRole('button', { name: 'What you believe' }).click();
	await page.getByText(/counted: choose, change or write your own/).click();
	const row = page.locator('aside li').filter({ has: page.getByRole('checkbox', { name: 'AI control' }) });
	await row.getByText('What it needs, and what breaks it').click();
	await row.getByRole('button', { name: 'Show a future in which Escape breaks AI control' }).click();
	await expect(page.locator('#beliefs')).toBeHidden();
	await expect(page.getByRole('heading', { name: 'One future' })).toBeFocused();
	await expect(page.getByRole('heading', { name: /^Future number/ })).toBeInViewport();
	await expect(page.getByText('AI control: failed')).toBeVisible();
	const event = page.locator('li[data-kind="threshold"]').filter({ hasText: /AI can break containment/ });
	await expect(event).toContainText('AI control');
});

test('text with a fault is marked at its place, and the last result stays until it fits', async ({
	page
}) => {
	await openPage(page);
	const before = await answerOf(page);
	await page.getByText('The whole scenario as text').click();
	const editor = page.getByRole('textbox', { name: 'Edit, or paste another' });
	await editor.locator('.cm-line').filter({ hasText: '"futures"' }).click();
	await page.keyboard.press('End');
	await page.keyboard.press('Shift+Home');
	await page.keyboard.type('"futures": -5,');
	const fault = page.locator('li').filter({ hasText: 'futures: must be at least 1, got -5' });
	await expect(fault).toBeVisible();
	await expect(page.locator('.cm-lintRange-error')).toHaveText('"futures": -5');
	await expect(page.getByText('This text does not fit')).toBeVisible();
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('Not used: the faults come first.')).toBeVisible();
	expect(await answerOf(page)).toBe(before);
	await page.keyboard.press('Tab');
	await expect(editor).not.toBeFocused();
	await fault.getByRole('button', { name: 'Line 7' }).click();
	await expect(editor).toBeFocused();
	// The piece is selected, so that typing mends it.
	await page.keyboard.type('"futures": 20000');
	await expect(fault).toHaveCount(0);
	await page.keyboard.type(',,');
	await expect(page.locator('li').filter({ hasText: /is not JSON: .* at line 7/ })).toBeVisible();
	await page.keyboard.press('Backspace');
	await page.keyboard.press('Backspace');
	await page.getByRole('button', { name: 'Use this text' }).click();
	await expect(page.getByTestId('progress')).toContainText('20,000 futures');
	await expect(page.getByText('In use.')).toBeVisible();
	await expect(editor).toBeVisible();
});
