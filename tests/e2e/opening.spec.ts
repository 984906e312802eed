import { expect, test } from '@playwright/test';
import { settled } from './thePage.ts';

test('a newcomer moves one slider, sees an order change and a proposal die, learns why, and is not shown it twice', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/');
	await expect(page).toHaveURL(/\/s\/[A-Za-z0-9_-]+$/);
	const opening = page.getByRole('region', { name: 'New here? It takes a minute.' });
	await opening.getByRole('button', { name: 'Change that order' }).click();

	const order = () =>
		opening
			.getByRole('listitem')
			.evaluateAll((items) => items.map((item) => (item.textContent ?? '').trim()));
	await expect(opening.getByRole('slider')).toBeVisible();
	const before = await order();
	const fate = opening.locator('.fate');
	await expect(fate).toHaveText(
		/^\s*Model organisms and warning demonstrations survives in \d\d of 100 futures\.$/
	);
	for (let step = 0; step < 25; step++) await opening.getByRole('slider').press('ArrowLeft');
	await settled(page);
	await expect(fate).toHaveText(/survives in \d\d of 100 futures \(before: \d\d of 100\)\.$/);
	const after = await order();
	expect(after).not.toEqual(before);
	const placeOfEscape = (names: string[]) => names.findIndex((name) => name.startsWith('4'));
	expect(placeOfEscape(after)).toBeLessThan(placeOfEscape(before));

	await opening.getByRole('button', { name: 'Why?' }).click();
	await expect(opening).toContainText('What breaks it here is mostly escape');
	const change = page.getByRole('region', { name: 'What your last change did' });
	await expect(change).toContainText('Escape breaks it more often');

	await opening.getByRole('button', { name: 'And what do I believe?' }).click();
	await opening.getByRole('button', { name: 'Put the slider back first' }).click();
	await expect(opening).toHaveCount(0);
	await settled(page);
	await expect(change).toContainText('Escape breaks it less often');

	await page.goto('/');
	await expect(page).toHaveURL(/\/s\/[A-Za-z0-9_-]+$/);
	await expect(opening).toBeHidden();
	await page.getByRole('button', { name: 'Show me in a minute' }).click();
	await expect(opening).toBeVisible();
});

test('each threshold explains itself where its name stands, with sources', async ({ page }) => {
	await page.goto('/');
	await expect(page).toHaveURL(/\/s\/[A-Za-z0-9_-]+$/);
	await page.locator('#answers').getByRole('link', { name: 'Deception', exact: true }).click();
	await expect(page).toHaveURL(/\/s\//);
	const explained = page.locator('.explained');
	await expect(explained.first()).toContainText('Counts as reached when');
	expect(await explained.first().locator('a[href^="https://"]').count()).toBeGreaterThan(0);
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(explained).toHaveCount(0);
});
