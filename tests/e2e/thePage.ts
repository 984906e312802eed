import AxeBuilder from '@axe-core/playwright';
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

/** Everything that is printed as a number now (and not of before a change): the answer, the figures, and every chart's table. */
export const numbersOf = (page: Page): Promise<string[]> =>
	page.locator('#answer dd, #answer p, #answers table td').evaluateAll((places) =>
		places.map((place) => {
			const now = place.cloneNode(true) as Element;
			for (const was of now.querySelectorAll('.was')) was.remove();
			return (now.textContent ?? '').replace(/\s+/g, ' ').trim();
		})
	);

/**
 * What axe finds, one line each.
 *
 * @param parts the places to look at; none means the whole page
 * @param onlyColours in dark a page is the same but for its colours: contrast is all that can differ from light
 */
export async function axeFaults(page: Page, parts: string[] = [], onlyColours = false): Promise<string[]> {
	const rules = onlyColours
		? { runOnly: { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] } }
		: {};
	// What passes is of no interest, and listing it takes most of the time; there are no frames to be looked into.
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ ...rules, resultTypes: ['violations'] });
	for (const part of parts) axe.include(part);
	const { violations } = await axe.analyze();
	return violations.map(({ id, impact, nodes }) => {
		const places = nodes.slice(0, 5).map(({ html }) => html.slice(0, 120));
		return `${impact} ${id}: ${places.join(' | ')}`;
	});
}
