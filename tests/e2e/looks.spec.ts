import { expect, test } from '@playwright/test';
import { openPage } from './thePage.ts';

/** Parts of the page by what stands at the top of the window. */
const PARTS = { top: null, when: '#when', order: '#order' } as const;
type Part = keyof typeof PARTS;

/** Screens that the page is looked at on, how high their windows are, and which parts are looked at there. */
const SCREENS: [width: number, height: number, parts: Part[]][] = [
	[1440, 900, ['top', 'when', 'order']],
	[1024, 768, ['top']],
	[768, 1024, ['top']],
	[390, 844, ['top', 'when', 'order']]
];

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in ${colorScheme}`, () => {
		test.use({ colorScheme, reducedMotion: 'reduce' });

		test('the page looks as it was when it was last looked at', async ({ page }) => {
			test.slow();
			await openPage(page);
			for (const [width, height, parts] of SCREENS) {
				await page.setViewportSize({ width, height });
				for (const part of parts) {
					await page.evaluate((place) => {
						if (place) document.querySelector(place)!.scrollIntoView();
						else scrollTo(0, 0);
					}, PARTS[part]);
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
