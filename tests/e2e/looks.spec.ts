import { expect, test } from '@playwright/test';
import { openPage } from './thePage.ts';

/** Screens that the page is looked at on, and how high their windows are. */
const SCREENS = [
	[1440, 900],
	[1024, 768],
	[768, 1024],
	[390, 844]
] as const;

/** Parts of the page by what stands at the top of the window. */
const PARTS = [
	['top', null],
	['when', '#when'],
	['order', '#order']
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in ${colorScheme}`, () => {
		test.use({ colorScheme, reducedMotion: 'reduce' });

		test('the page looks as it was when it was last looked at', async ({ page }) => {
			test.slow();
			await openPage(page);
			for (const [width, height] of SCREENS) {
				await page.setViewportSize({ width, height });
				for (const [part, place] of PARTS) {
					await page.evaluate((place) => {
						if (place) document.querySelector(place)!.scrollIntoView();
						else scrollTo(0, 0);
					}, place);
					// Letters are smoothed a little differently from machine to machine; a part that moved is far more.
					await expect(page).toHaveScreenshot(`${part}-${width}-${colorScheme}.png`, {
						maxDiffPixelRatio: 0.02
					});
				}
			}
		});
	});
}

test('the printed page is a report of two sheets', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await openPage(page);
	const sheets = async () => {
		const file = (await page.pdf({ format: 'A4' })).toString('latin1');
		return file.match(/\/Type\s*\/Page\b(?!s)/g)?.length;
	};
	expect(await sheets()).toBe(2);
	// From a phone, too.
	await page.setViewportSize({ width: 390, height: 844 });
	expect(await sheets()).toBe(2);
});
