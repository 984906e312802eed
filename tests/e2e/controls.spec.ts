import { expect, test } from '@playwright/test';
import { answerOf, numbersOf, openPage, settled } from './thePage.ts';

test('a moved slider is in the answer and the address, which gives the same numbers here, after a reload, and on the server', async ({
	page,
	browser
}) => {
	await openPage(page);
	await test.step('moving a slider changes the answer and the address', async () => {
		const before = await answerOf(page);
		const address = page.url();
		const slider = page.getByRole('slider', { name: 'Doubling time', exact: true });
		await slider.focus();
		for (let step = 0; step < 6; step++) await slider.press('ArrowRight');
		await expect.poll(() => answerOf(page)).not.toBe(before);
		await expect(page).not.toHaveURL(address);
		await expect(page).toHaveURL(/\/s\//);
	});
	await test.step('reloading the address gives the same numbers', async () => {
		const standard = page.url();
		await page.getByRole('textbox', { name: 'Doubling time, in months' }).fill('7.5');
		await expect(page).not.toHaveURL(standard);
		await settled(page);
		const before = await numbersOf(page);
		expect(before.length).toBeGreaterThan(100);
		await page.reload();
		await settled(page);
		expect(await numbersOf(page)).toEqual(before);
		await expect(page.getByRole('textbox', { name: 'Doubling time, in months' })).toHaveValue('7.5');
	});
	await test.step('a link draws on the server what its sender saw in the browser', async () => {
		const standard = page.url();
		await page.getByRole('slider', { name: 'Shared error', exact: true }).press('End');
		await expect(page).not.toHaveURL(standard);
		await settled(page);
		const seen = await numbersOf(page);
		const reader = await browser.newContext({ javaScriptEnabled: false });
		const received = await reader.newPage();
		await received.goto(page.url());
		expect(await numbersOf(received)).toEqual(seen);
		await reader.close();
	});
});

test('what is typed is kept, checked at its place, and used when it fits', async ({ page }) => {
	await openPage(page);
	await test.step('a range survives the values that a median passes while it is typed', async () => {
		const address = page.url();
		const median = page.getByRole('textbox', { name: 'Each doubling takes, in × as long', exact: true });
		await median.fill('');
		await median.pressSequentially('0.95', { delay: 50 });
		await expect(page).not.toHaveURL(address);
		await expect(page.locator('aside [role="alert"]')).toHaveCount(0);
		await median.fill('-5');
		await median.blur();
		await expect(median).toHaveValue('-5');
		await expect(page.locator('aside [role="alert"]')).toHaveText(/must be above 0/);
		await median.fill('0.97');
		await expect(page).toHaveURL(address);
		await settled(page);
	});
	await test.step('a spread that cannot be taken back is refused at its place', async () => {
		const before = await settled(page);
		const spread = page.getByRole('textbox', { name: /Spread of all nine/ });
		for (const none of ['0', '-5', '1000']) {
			await spread.fill(none);
			await expect(page.locator('aside [role="alert"]')).toHaveText(/must be from 0\.01 to 20/);
			await spread.blur();
			await expect(spread).toHaveValue(none);
			expect(await answerOf(page)).toBe(before);
		}
		await spread.fill('1');
		await expect(page.locator('aside [role="alert"]')).toHaveCount(0);
	});
	await test.step('the arrow keys step through sensible values', async () => {
		const field = page.getByRole('textbox', { name: 'Deception: reached at, in hours' });
		const slider = page.getByRole('slider', { name: 'Deception: reached at' });
		await expect(slider).toHaveAttribute('aria-valuetext', '40 hours');
		await field.press('ArrowUp');
		await expect(field).toHaveValue('42');
		await slider.press('ArrowLeft');
		await expect(field).toHaveValue('38');
		await page.getByRole('button', { name: 'Reset deception: reached at to 40 hours' }).click();
		await expect(field).toHaveValue('40');
	});
	await test.step('a typed number that is none is kept, named, and changes nothing', async () => {
		const before = await settled(page);
		const standard = page.url();
		const field = page.getByRole('textbox', { name: 'Doubling time, in months' });
		await field.fill('4..5');
		await expect(page.getByText('must be a number, not “4..5”')).toBeVisible();
		await field.blur();
		await expect(field).toHaveValue('4..5');
		expect(await answerOf(page)).toBe(before);
		await field.fill('5');
		await expect(page.getByText('must be a number')).toHaveCount(0);
		await expect.poll(() => answerOf(page)).not.toBe(before);
		await expect(page).not.toHaveURL(standard);
		await settled(page);
	});
	await test.step('a value that does not fit is named at its place while the last result stays', async () => {
		const before = await settled(page);
		const address = page.url();
		const group = page.locator('.field').filter({ hasText: 'Doubling time' }).first();
		await group.locator('summary').first().click();
		const tenth = group.getByRole('textbox', { name: '1 in 10 below' });
		await tenth.fill('60');
		await expect(group.getByRole('alert')).toContainText('must be below the median');
		await expect(page.getByText('so this is the last result')).toBeVisible();
		await expect(tenth).toHaveValue('60');
		expect(await answerOf(page)).toBe(before);
		expect(page.url()).toBe(address);
		await tenth.fill('3');
		await expect(page.getByText('so this is the last result')).toHaveCount(0);
	});
});

test('a preset replaces the scenario, and undo brings it back', async ({ page }) => {
	await openPage(page);
	const before = await answerOf(page);
	await page.getByRole('textbox', { name: 'Time it takes, in years' }).fill('9');
	await expect(page.getByText('changed by you')).toBeVisible();
	await page.getByRole('button', { name: 'Undo my changes' }).click();
	await expect.poll(() => settled(page)).toBe(before);
	await page.locator('.presets details').first().locator('summary').first().click();
	await page.getByRole('link', { name: /nine independent exponentials/i }).click();
	await expect(page.getByText('gives every threshold as a year')).toBeVisible();
	await expect.poll(() => settled(page)).not.toBe(before);
});

test('a threshold can be said as a year', async ({ page }) => {
	await openPage(page);
	const row = page.locator('article[data-threshold="rescue"]');
	await row.getByText('What counts as reached, and more').click();
	await row.getByRole('combobox', { name: /Rescue, the way/ }).selectOption('in a year');
	const year = row.getByRole('textbox', { name: 'Rescue: reached in' });
	await year.fill('2027.5');
	await expect(row).toContainText('So it is reached in 2027');
	const before = await settled(page);
	await year.fill('2050');
	await expect.poll(() => answerOf(page)).not.toBe(before);
});
