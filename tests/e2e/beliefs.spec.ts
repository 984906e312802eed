import { expect, test } from '@playwright/test';
import { answerOf, openPage, settled } from './thePage.ts';

test('a threshold is given another way, another shape of doubt, and another that must come first', async ({
	page
}) => {
	await openPage(page);
	const before = await answerOf(page);
	const row = page.locator('article[data-threshold="rescue"]');

	// One more way, in a year: whichever comes first counts.
	await row.getByText('What counts as reached, and more').click();
	await row.getByRole('button', { name: 'Add another way' }).press('Enter');
	await expect(row.getByRole('combobox', { name: /Rescue, way 2/ })).toBeFocused();
	await row.getByRole('textbox', { name: 'Name of way 2' }).fill('luck');
	await row.getByRole('textbox', { name: /Rescue: or by luck/ }).fill('2024.5');
	await expect.poll(() => settled(page)).not.toBe(before);
	await row.getByRole('button', { name: 'Remove way 2 of Rescue' }).click();
	await expect.poll(() => settled(page)).toBe(before);

	// The level's range, by its handle: the picture and the typed end move together.
	await row
		.getByText(/in 8 of 10 futures/)
		.filter({ visible: true })
		.first()
		.click();
	const handle = row.getByRole('slider', { name: 'Rescue, reached at: one in ten above' });
	const end = row.getByRole('textbox', { name: /Rescue, reached at: 1 in 10 above/ });
	const wasEnd = await end.inputValue();
	await handle.press('ArrowRight');
	await expect(end).not.toHaveValue(wasEnd);
	await row.getByRole('combobox', { name: 'Rescue, reached at: said as' }).selectOption('lognormal');
	await expect(row.getByRole('textbox', { name: /Spread \(sigma/ })).toBeVisible();
	await expect(handle).toBeHidden();

	// What must come first, drawn: by keyboard there, into a circle, and out of it.
	await page.getByText('Which must come before which, drawn').click();
	const graph = page.getByRole('group', { name: 'Which threshold waits for which' });
	const arrow = async (from: string, to: string) => {
		await graph.getByRole('button', { name: new RegExp(`^\\d ${from}:`) }).press('Enter');
		await graph.getByRole('button', { name: new RegExp(`^\\d ${to}:`) }).press('Enter');
	};
	await settled(page);
	const unordered = await answerOf(page);
	await arrow('Escape', 'Rescue');
	await expect.poll(() => settled(page)).toContain('In fewer than 1 of 10,000');
	await arrow('Rescue', 'Escape');
	await expect(page.getByText(/wait for each other|waits for/).first()).toBeVisible();
	expect(await answerOf(page)).toContain('In fewer than 1 of 10,000');
	await page.getByRole('button', { name: 'Escape need not come after Rescue' }).click();
	await page.getByRole('button', { name: 'Rescue need not come after Escape' }).click();
	await expect.poll(() => settled(page)).toBe(unordered);
});

test('how the nine err together is said pair by pair, and a table that cannot be true is repaired in sight', async ({
	page
}) => {
	await openPage(page);
	const before = await answerOf(page);
	await page.getByRole('button', { name: 'Say it for each pair' }).press('Enter');
	const cell = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}: -?[\\d.]+$`) });
	await expect(cell('Deception with Reflection')).toBeFocused();
	await expect.poll(async () => Math.abs(percentOf(await settled(page)) - percentOf(before))).toBeLessThan(3);
	const moveTo = async (keys: string[], name: string) => {
		for (const key of keys) await page.keyboard.press(key);
		await expect(page.getByRole('button', { name: new RegExp(`^${name}: `) })).toBeFocused();
	};
	const say = async (name: string, value: string) => {
		await page.keyboard.press('Enter');
		await expect(page.getByRole('textbox', { name })).toBeFocused();
		await page.keyboard.type(value);
		await moveTo(['Enter'], name);
	};
	await moveTo(['ArrowRight'], 'Deception with Incentive');
	await say('Deception with Incentive', '.9');
	await moveTo(['ArrowRight'], 'Deception with Escape');
	await say('Deception with Escape', '.9');
	await moveTo(['ArrowDown', 'ArrowDown'], 'Incentive with Escape');
	await say('Incentive with Escape', '-.9');
	const repair = page.getByText('the nearest table that can be true is counted with');
	await expect(repair).toContainText(/The largest change is 0\.\d/);
	await page.getByRole('button', { name: 'Take the repaired one' }).click();
	await expect(repair).toHaveCount(0);
	await page.getByRole('button', { name: /Back to one shared error for all/ }).click();
	await expect(page.getByRole('button', { name: 'Say it for each pair' })).toBeFocused();
});

const percentOf = (answer: string): number => Number(/(\d+) of 100/.exec(answer)?.[1]);
