import { expect, test, type Page } from '@playwright/test';
import { payloadScenario, PAYLOAD_FIELDS } from '../hostile/payloadScenario.ts';
import { SCRIPT_PAYLOADS } from '../hostile/scriptPayloads.ts';
import { encodeScenario } from '../../src/lib/share/link.ts';
import { axeFaults, openPage } from './thePage.ts';

const staticAddress = `http://127.0.0.1:${process.env.NINEFOLD_TEST_STATIC_PORT ?? 4174}/some/sub/folder/`;
const panel = (page: Page) => page.getByRole('dialog', { name: 'Share' });
const choose = (page: Page, label: string, option: string) =>
	panel(page).getByRole('combobox', { name: label, exact: true }).selectOption({ label: option });
const choice = (page: Page, name: RegExp) => panel(page).getByRole('radio', { name });
const text = (page: Page, label: string) => panel(page).getByRole('textbox', { name: label, exact: true });

test('a chart is shared: what a place takes, as it will look there, live or frozen; its picture opens the scenario again', async ({
	page
}) => {
	test.slow();
	await openPage(page);
	const address = page.url();
	await page.locator('#chart-arrivals').getByRole('button', { name: 'Share Arrivals' }).click();
	await choose(page, 'Where to', 'LessWrong');
	await expect(choice(page, /^Frame/)).toHaveCount(0);
	await expect(choice(page, /^Image/)).toBeChecked();
	const picture = panel(page).getByRole('img', { name: /^Awareness tends to come first/ });
	await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1364);
	await expect(text(page, 'Markdown')).toHaveValue(
		/^\[!\[Awareness .*\]\(http.*\/chart\/arrivals\/.*\.png\)\]\(http.*\/s\/.*\)$/
	);
	await choice(page, /^Frozen/).check();
	await expect(text(page, 'Address of the picture')).toHaveValue(/w682_x2_engine-1-1-0\.png$/);
	expect(await axeFaults(page, ['dialog'])).toEqual([]);

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		panel(page).getByRole('link', { name: 'Download PNG' }).click()
	]);
	const file = await download.path();

	await choice(page, /^One file/).check();
	await choice(page, /^Some things/).check();
	await expect(text(page, 'the whole file')).toHaveValue(/^<!doctype html>[^]*<\/html>\s*$/);
	expect((await text(page, 'the whole file').inputValue()).length).toBeLessThan(250_000);
	await choice(page, /^Dark/).check();
	await expect(text(page, 'the whole file')).toHaveValue(/data-theme="dark"/);

	await choose(page, 'Where to', 'a website of my own');
	await choice(page, /^Frame/).check();
	const frame = panel(page).frameLocator('iframe');
	await expect(frame.getByRole('slider', { name: 'Escape' })).toBeVisible();
	await expect(text(page, 'HTML')).toHaveValue(/\/embed\/arrivals\/.*controls-escape-rescue-growth/);

	await page.setViewportSize({ width: 320, height: 640 });
	expect(await panel(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
	await panel(page).getByRole('button', { name: 'Close' }).click();
	await expect(panel(page)).toHaveCount(0);

	await page.setViewportSize({ width: 1280, height: 720 });
	await page.getByRole('textbox', { name: 'Doubling time, in months' }).fill('9');
	await expect(page).not.toHaveURL(address);
	await page.getByRole('button', { name: 'Scenarios' }).click();
	await page.locator('input[type=file]').setInputFiles(file);
	await expect(page).toHaveURL(address);
});

test('without a server pictures and files are made in the page', async ({ page }) => {
	test.slow();
	await page.goto(staticAddress);
	await page.locator('#chart-survival').getByRole('button', { name: 'Share' }).click();
	await choose(page, 'Where to', 'Substack');
	const [svg] = await Promise.all([
		page.waitForEvent('download'),
		panel(page).getByRole('button', { name: 'Download SVG' }).click()
	]);
	expect(svg.suggestedFilename()).toMatch(/-survival\.svg$/);
	const [png] = await Promise.all([
		page.waitForEvent('download'),
		panel(page).getByRole('button', { name: 'Download PNG' }).click()
	]);
	expect(png.suggestedFilename()).toMatch(/-survival\.png$/);
	await choose(page, 'Where to', 'a website of my own');
	await choice(page, /^Frame/).check();
	await expect(panel(page).frameLocator('iframe').getByRole('img').first()).toBeVisible();
});

test('texts that run where text is taken for markup do not run', async ({ page }) => {
	test.slow();
	const ran: string[] = [];
	page.on('dialog', (dialog) => {
		ran.push(dialog.message());
		void dialog.dismiss();
	});
	page.on('console', (message) => {
		if (/content security policy/i.test(message.text())) ran.push(message.text());
	});
	const parts = Math.ceil(SCRIPT_PAYLOADS.length / PAYLOAD_FIELDS);
	const codes = Array.from({ length: parts }, (_, part) =>
		encodeScenario(payloadScenario(SCRIPT_PAYLOADS.slice(part * PAYLOAD_FIELDS, (part + 1) * PAYLOAD_FIELDS)))
	);
	for (const [part, code] of codes.entries()) {
		const chart = ['fan', 'arrivals', 'survival', 'proposals', 'strategy'][part % 5]!;
		await page.goto(`/embed/${chart}/${code}`);
		await expect(page.locator('.picture svg:visible')).toHaveCount(1);
	}
	for (const code of codes.slice(0, 3)) {
		await page.goto(`/chart/fan/${code}.svg`);
		await page.goto(`/embed/proposals/${code}/controls-all`);
		await expect(page.getByRole('slider').first()).toBeVisible();
		await openPage(page, `/s/${code}`);
	}
	expect(ran).toEqual([]);
});
