import { expect, test, type Locator, type Page } from '@playwright/test';
import { answerOf, openPage, settled } from './thePage.ts';

/** Opens the picture of the main axis's curve. */
async function openCurve(page: Page): Promise<Locator> {
	const growth = page.locator('#beliefs section', { has: page.getByRole('heading', { name: 'Growth' }) });
	await growth.getByText('Draw the curve, change its kind, add an axis').click();
	await growth.getByRole('group', { name: '50% task horizon over the years' }).waitFor();
	return growth;
}
const middleOf = async (handle: Locator) => {
	await handle.scrollIntoViewIfNeeded();
	const box = (await handle.locator('.knob').boundingBox())!;
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test('a curve is dragged by the mouse, drawn by a double click, and typed as a formula', async ({ page }) => {
	await openPage(page);
	const growth = await openCurve(page);
	const before = await answerOf(page);

	const pace = growth.getByRole('slider', { name: 'Doubling time, on the curve' });
	await expect(pace).toHaveAttribute('aria-valuetext', '4.23 months a doubling');
	const from = await middleOf(pace);
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x + 30, from.y + 10, { steps: 4 });
	// The picture holds still as long as the handle is held, and the handle stays under the pointer.
	const held = (await pace.locator('.knob').boundingBox())!;
	expect(Math.abs(held.x + held.width / 2 - (from.x + 30))).toBeLessThan(3);
	await page.mouse.up();
	const slower = growth.getByRole('textbox', { name: 'Doubling time, in months' });
	await expect.poll(async () => Number(await slower.inputValue())).toBeGreaterThan(5);
	await settled(page);
	await expect.poll(() => answerOf(page)).not.toBe(before);

	await growth.getByRole('radio', { name: 'Drawn' }).check({ force: true });
	const points = growth.getByRole('slider', { name: /^Point \d of/ });
	const count = await points.count();
	const first = await middleOf(points.nth(0));
	const second = await middleOf(points.nth(1));
	await page.mouse.dblclick((first.x + second.x) / 2, (first.y + second.y) / 2);
	await expect(points).toHaveCount(count + 1);

	await growth.getByRole('radio', { name: 'Formula' }).check({ force: true });
	const formula = growth.getByRole('textbox', { name: 'Gained after t years' });
	const line = growth.locator('[data-line="active"]');
	await expect(line).toHaveAttribute('d', /^M/);
	const drawnAs = await line.getAttribute('d');
	await formula.fill('rate*t^2');
	await expect(growth.getByRole('slider', { name: 'rate' })).toBeVisible();
	await expect(line).not.toHaveAttribute('d', drawnAs!);
	await settled(page);
	await expect(page.locator('#beliefs .fault')).toHaveCount(0);
	await formula.fill('rate*t^2 + (');
	await formula.blur();
	await expect(growth.locator('.fault').first()).toBeVisible();
	await expect(line).toHaveAttribute('d', /^M/);
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('a point of a drawn curve is dragged by a finger, and the page stays where it was', async ({
		page
	}) => {
		await openPage(page);
		await page.getByRole('button', { name: 'What you believe' }).click();
		const growth = await openCurve(page);
		await growth.getByRole('radio', { name: 'Drawn' }).check({ force: true });
		const point = growth.getByRole('slider', { name: /^Point 3 of/ });
		const from = await middleOf(point);
		const scrolled = () => page.locator('#beliefs .scroll').evaluate((place) => place.scrollTop);
		const top = await scrolled();
		const levelOf = async () => Number(await point.getAttribute('aria-valuenow'));
		const level = await levelOf();

		const browser = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dy: number) =>
			browser.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: type === 'touchEnd' ? [] : [{ x: from.x, y: from.y + dy }]
			});
		await touch('touchStart', 0);
		for (const dy of [2, 4, 6, 8]) await touch('touchMove', dy);
		await touch('touchEnd', 8);

		await expect.poll(levelOf).toBeLessThan(level);
		expect(await scrolled()).toBe(top);
		await settled(page);
	});
});
