import { expect, test, type Page } from '@playwright/test';
import { axeFaults, openPage } from './thePage.ts';

/**
 * What a reader may have in front of them: how the page gets there, which parts of it are then others than at rest (none
 * means all), and whether there are colours that are nowhere else.
 */
const STATES: [
	name: string,
	reach: (page: Page) => Promise<void>,
	parts: string[],
	hasOwnColours: boolean
][] = [
	['with one of each opened', openOneOfEach, ['#beliefs', '#which ~ *', '#nine ~ *'], true],
	['with a value that does not fit', breakAValue, ['#beliefs', '#answer', '.sticky'], true],
	[
		'after another preset was chosen',
		async (page) => {
			await openPage(page);
			await page.locator('.presets summary').first().click();
			await page.getByRole('link', { name: /nine independent exponentials/i }).click();
			await expect(page.getByText('gives every threshold as a year')).toBeVisible();
		},
		['#beliefs', '#answer', '.place'],
		false
	],
	['in the opening, while a run is counted', playTheOpening, ['.opening', '#answer', '.place'], false]
];

for (const [name, reach, parts, hasOwnColours] of STATES) {
	test(`axe finds nothing ${name}`, async ({ page }) => {
		test.slow();
		await reach(page);
		expect(await axeFaults(page, parts)).toEqual([]);
		if (!hasOwnColours) return;
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await axeFaults(page, parts, true), 'in dark').toEqual([]);
	});
}

test('at rest the page is one for everybody', async ({ page }) => {
	test.slow();
	await openPage(page);
	await test.step('the focus is seen wherever the Tab key leads', async () => {
		for (let step = 0; step < 40; step++) {
			await page.keyboard.press('Tab');
			const seen = await page.evaluate(() => {
				const focused = document.activeElement as HTMLElement;
				const style = getComputedStyle(focused);
				return {
					html: focused.outerHTML.slice(0, 100),
					isMarked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
				};
			});
			expect(seen).toMatchObject({ isMarked: true });
		}
	});
	await test.step('headings leave no level out, and each part of the page is a landmark', async () => {
		const levels = await page
			.locator('h1, h2, h3, h4')
			.evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		levels.forEach((level, index) => {
			expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1);
		});
		await expect(page.getByRole('main')).toHaveCount(1);
		await expect(page.getByRole('banner')).toHaveCount(1);
		await expect(page.getByRole('complementary', { name: 'What you believe' })).toHaveCount(1);
		await expect(page.getByRole('contentinfo')).toHaveCount(1);
	});
	await test.step('every picture is named by its finding, and every table says what its cells are', async () => {
		const figures = page.locator('figure.chart');
		await expect(figures).toHaveCount(7);
		for (const figure of await figures.all()) {
			const finding = (await figure.getByRole('heading').textContent()) ?? '';
			expect(finding.length).toBeGreaterThan(10);
			await expect(figure.getByRole('img', { name: finding.trim() })).toBeVisible();
			await expect(figure.locator('caption')).toHaveText(/\w/);
			expect(await figure.locator('th:not([scope])').count()).toBe(0);
			expect(await figure.locator('tbody tr > :first-child:not(th[scope=row])').count()).toBe(0);
		}
	});
	await test.step('no text is smaller than 11 pixels', async () => {
		for (const width of [390, 1440]) {
			await page.setViewportSize({ width, height: 844 });
			const small = await page.evaluate(() =>
				[...document.querySelectorAll('body *')]
					.filter((element) =>
						[...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
					)
					.filter((element) => element.checkVisibility() && !element.closest('title, desc, script, style'))
					.filter((element) => parseFloat(getComputedStyle(element).fontSize) < 10.9)
					.map((element) => element.outerHTML.slice(0, 100))
			);
			expect(small, `on a screen of ${width}`).toEqual([]);
		}
	});
	await test.step('axe finds nothing, nor in dark', async () => {
		expect(await axeFaults(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await axeFaults(page, [], true), 'in dark').toEqual([]);
	});
});

test('on a phone, and zoomed, the page is one for everybody', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 390, height: 844 });
	await openPage(page);
	const opener = page.getByRole('button', { name: 'What you believe' });
	await opener.click();
	await test.step('axe finds nothing with the drawer open', async () => {
		expect(await axeFaults(page, ['#beliefs', '#answer', '.dock'])).toEqual([]);
	});
	await test.step('what can be pressed is at least 24 pixels high and wide', async () => {
		await openEverything(page);
		// Links inside sentences are as high as their line; a box with a label is pressed by the label.
		const tooSmall = await page
			.locator('button, summary, select, input:not([type=file], label input), label:has(input)')
			.evaluateAll((targets) =>
				targets
					.filter((target) => target.checkVisibility())
					.map((target) => ({ target, box: target.getBoundingClientRect() }))
					.filter(({ box }) => box.height < 23.9 || box.width < 23.9)
					.map(
						({ target, box }) =>
							`${Math.round(box.width)}×${Math.round(box.height)} ${target.outerHTML.slice(0, 100)}`
					)
			);
		expect(tooSmall).toEqual([]);
	});
	await test.step('the drawer closes with Escape and gives the focus back', async () => {
		await page.keyboard.press('Escape');
		await expect(page.getByRole('button', { name: 'Done' })).toBeHidden();
		await expect(opener).toBeFocused();
	});
	await test.step('on a zoomed page nothing is cut, and the drawer still opens', async () => {
		// 1280 × 720 at 200%.
		await page.setViewportSize({ width: 640, height: 360 });
		const overflow = () =>
			page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect(await overflow()).toBe(0);
		await page.getByRole('button', { name: 'What you believe' }).click();
		await expect(page.getByRole('slider', { name: 'Doubling time', exact: true })).toBeVisible();
		expect(await overflow()).toBe(0);
	});
});

test('the answer is announced once a change has settled, not with every step', async ({ page }) => {
	await openPage(page);
	await page.evaluate(() => {
		const heard: string[] = [];
		Object.assign(window, { heard });
		const region = document.querySelector('main > [aria-live="polite"]')!;
		new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
			characterData: true,
			childList: true,
			subtree: true
		});
	});
	const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
	await page.getByRole('textbox', { name: 'Doubling time, in months' }).fill('9');
	await expect.poll(heard).toHaveLength(1);
	expect((await heard())[0]).toMatch(/of 100 futures.*proposals/);
});

test('while a slider is dragged, axes and rows hold still', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 1000 });
	await openPage(page);
	const slider = page.getByRole('slider', { name: 'Doubling time', exact: true });
	const box = (await slider.boundingBox())!;
	const places = () =>
		page.evaluate(() =>
			[
				...document.querySelectorAll('#chart-fan [data-axis] text'),
				...document.querySelectorAll('#chart-arrivals [data-axis] text'),
				...document.querySelectorAll('#chart-survival [data-axis] text'),
				...document.querySelectorAll('#chart-precedence [data-label=row] title')
			].map((text) => `${text.textContent} ${text.getAttribute('x')} ${text.getAttribute('y')}`)
		);
	const answer = page.getByTestId('answer');
	const said = await answer.textContent();
	const before = await places();
	const y = box.y + box.height / 2;
	await page.mouse.move(box.x + box.width * 0.39, y);
	await page.mouse.down();
	for (const at of [0.5, 0.6, 0.7]) {
		await page.mouse.move(box.x + box.width * at, y, { steps: 5 });
		await page.waitForTimeout(200);
		expect(await places()).toEqual(before);
	}
	await expect(answer).not.toHaveText(said ?? '');
	await page.mouse.up();
	await expect.poll(places).not.toEqual(before);
});

async function playTheOpening(page: Page) {
	// Workers that never answer: the page stays in the middle of its run.
	await page.addInitScript(() => {
		window.Worker = class extends EventTarget {
			postMessage() {}
			terminate() {}
		} as unknown as typeof Worker;
	});
	await page.goto('/');
	await page.getByRole('button', { name: 'Change that order' }).click();
	await page.getByRole('slider', { name: 'How capable must AI be to break out?' }).press('ArrowLeft');
	await expect(page.locator('#answer')).toHaveAttribute('aria-busy', 'true');
}

async function openOneOfEach(page: Page) {
	await openPage(page);
	await page.locator('.presets summary').first().click();
	const row = page.locator('article.row').first();
	await row.locator('summary').first().click();
	await row.getByText('What counts as reached').click();
	await page.getByText('Years, seed').click();
	await page.getByText('The whole scenario as text').click();
	await page.getByText('What these proposals are').click();
	await expect(page.getByRole('heading', { name: 'AI control' })).toBeVisible();
	await page.getByText('Show as table').first().click();
}

/** Opens all that opens, until nothing closed is left. */
async function openEverything(page: Page) {
	await page.evaluate(async () => {
		for (let round = 0; round < 4; round++) {
			for (const details of document.querySelectorAll('details')) details.open = true;
			await new Promise((resolve) => setTimeout(resolve, 300));
		}
	});
}

async function breakAValue(page: Page) {
	await openPage(page);
	await page.getByRole('textbox', { name: 'Doubling time, in months' }).fill('4..5');
	const ends = page.locator('section', { has: page.locator('#rescue-heading') }).locator('details');
	await ends.locator('summary').click();
	await ends.getByRole('textbox', { name: '1 in 10 below' }).fill('40');
	await expect(page.getByText('so this is the last result')).toBeVisible();
}
