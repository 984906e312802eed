import { expect, type Page } from '@playwright/test';

/** As for somebody who was here before: the opening is not shown again. */
const rememberOpening = () => {
	try {
		localStorage.setItem('ninefold-opening', 'seen');
	} catch {
		// A frame without storage.
	}
};

/** Opens an address and waits until the page answers to its controls: then the address holds the scenario. */
export async function openPage(page: Page, address = '/'): Promise<void> {
	await page.addInitScript(rememberOpening);
	await page.goto(address);
	await expect(page).toHaveURL(/\/s\/[A-Za-z0-9_-]+$/);
	await settled(page);
}

/** The answer with all of the scenario's futures counted. */
export async function settled(page: Page): Promise<string> {
	await expect(page.locator('#answer')).toHaveAttribute('aria-busy', 'false');
	return answerOf(page);
}

export const answerOf = async (page: Page): Promise<string> =>
	((await page.getByTestId('answer').textContent()) ?? '').trim();

/** Everything that is printed as a number: the answer, the figures, and every chart's table. */
export const numbersOf = (page: Page): Promise<string[]> =>
	page
		.locator('#answer dd, #answer p, #answers table td')
		.evaluateAll((places) => places.map((place) => (place.textContent ?? '').replace(/\s+/g, ' ').trim()));
