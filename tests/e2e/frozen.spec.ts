import { expect, test } from '@playwright/test';
import { settled } from './thePage.ts';

/** Made with engine 1.0.0: of its 20,000 futures 533 fit its condition, and later engines draw more. */
const CODE = '2-DBw2IOsC4HmQMrL-ClI7ykAJenmIUmPE7BXZTaWAA';

test('a frozen link shows its sender’s numbers and says so, and a change makes it live', async ({
	page,
	request
}) => {
	const frozen = `/s/${CODE}/engine-1-0-0`;
	await test.step('without scripts, too; the live one leads to it', async () => {
		const drawn = await (await request.get(frozen)).text();
		expect(drawn).toMatch(/Frozen:<\/strong> the numbers of engine 1\.0\.0/);
		expect(drawn).toMatch(/533.{0,60} of 20,000 futures/s);
		const live = await (await request.get(`/s/${CODE}`)).text();
		expect(live).toMatch(/See the numbers of engine 1\.0\.0, frozen/);
		expect(live).toContain('engine-1-0-0');
		const unknown = await request.get(`/s/${CODE}/engine-9-9-9`);
		expect(unknown.status()).toBe(400);
		expect(await unknown.text()).toMatch(
			/numbers of engine 9\.9\.9 are not known here: this is engine 1\.1\.0/
		);
	});
	await page.goto(frozen);
	await settled(page);
	const condition = page.getByRole('region', { name: 'The condition' });
	await expect(condition).toContainText('533 of 20,000 futures');
	const notice = page.getByRole('note').filter({ hasText: 'Frozen:' });
	await expect(notice).toContainText('a condition now draws more futures');
	await page.getByRole('slider', { name: 'Doubling time', exact: true }).press('ArrowRight');
	await expect(notice).toHaveCount(0);
	await expect(page).toHaveURL(/\/s\/[A-Za-z0-9_-]+$/);
	await settled(page);
	await expect(condition).toContainText(/10,\d{3} of \d{3},\d{3} futures/);
});
