import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Scenario } from '../../core/index.ts';
import { metrTrend } from '../../core/scenario/presets/metrTrend.ts';
import { Beliefs } from '../beliefs/Beliefs.svelte.ts';
import StrategyControls from './StrategyControls.svelte';

/** The panel over the default scenario, and the last scenario that fitted. */
function open() {
	const onchange = vi.fn<(scenario: Scenario) => void>();
	const beliefs = new Beliefs(metrTrend.scenario, metrTrend, onchange);
	render(StrategyControls, { beliefs });
	return { beliefs, latest: () => onchange.mock.lastCall?.[0] };
}
/** jsdom opens nothing by itself. */
async function unfold(within: HTMLElement, summary: string) {
	const details = [...within.querySelectorAll('details')].find(
		(details) => details.querySelector('summary')?.textContent === summary
	)!;
	details.open = true;
	details.dispatchEvent(new Event('toggle'));
	await vi.waitFor(() => expect(details.querySelector('.inside')?.childElementCount).toBeGreaterThan(0));
}

test('a card becomes an intervention with its line and sources; removing it ends where it began', async () => {
	const { beliefs, latest } = open();
	await userEvent.click(screen.getByRole('button', { name: 'Six-month pause' }));
	await vi.waitFor(() => expect(latest()?.interventions?.[0]?.id).toBe('pause-six-months'));
	const article = screen.getByRole('article', { name: 'Six-month pause' });
	expect(article.textContent).toContain('for half a year');
	await unfold(article, 'What it is, and its sources');
	expect(within(article).getByRole('link', { name: /Future of Life Institute/ })).toBeTruthy();
	await userEvent.click(within(article).getByRole('button', { name: 'Remove Six-month pause' }));
	expect(screen.queryByRole('article')).toBeNull();
	expect(beliefs.draft).toEqual(metrTrend.scenario);
});

test('an empty one opens, takes an effect, another trigger and a name', async () => {
	const { latest } = open();
	await userEvent.click(screen.getByRole('button', { name: 'An empty one' }));
	const article = screen.getByRole('article', { name: 'My own' });
	await userEvent.selectOptions(within(article).getByLabelText('My own: add an effect'), 'Political support');
	await vi.waitFor(() => expect(latest()?.interventions?.[0]?.support).toBe(0.1));
	await userEvent.click(within(article).getByLabelText('after a threshold'));
	await vi.waitFor(() => expect(latest()?.interventions?.[0]?.when).toMatchObject({ after: 'deception' }));
	const name = within(article).getByLabelText('Name');
	await userEvent.clear(name);
	await userEvent.type(name, 'Speeches');
	await vi.waitFor(() => expect(latest()?.interventions?.[0]?.name).toBe('Speeches'));
	await userEvent.click(
		within(screen.getByRole('article')).getByRole('button', { name: 'Speeches: take out political support' })
	);
	await vi.waitFor(() => expect(latest()?.interventions?.[0]).not.toHaveProperty('support'));
});

test('no more than eight', async () => {
	const { beliefs } = open();
	for (let count = 0; count < 8; count += 1)
		await userEvent.click(screen.getByRole('button', { name: 'Secrecy' }));
	expect(beliefs.draft.interventions).toHaveLength(8);
	expect(screen.getByRole('button', { name: 'Secrecy' })).toHaveProperty('disabled', true);
	expect(screen.getByText(/at most; remove one/)).toBeTruthy();
});

test('moving a prong brings all three in, with their couplings; they can be taken out again', async () => {
	const { beliefs, latest } = open();
	const slider = screen.getByRole('slider', { name: '2 Demonstrations and persuasion' });
	expect(screen.queryByText('How they work on each other')).toBeNull();
	slider.setAttribute('value', '10');
	(slider as HTMLInputElement).value = '10';
	slider.dispatchEvent(new Event('input', { bubbles: true }));
	await vi.waitFor(() => expect(latest()?.prongs).toMatchObject({ demos: 0.5, slowdown: 0.5, cut: [] }));
	await unfold(document.body, 'How they work on each other');
	await userEvent.click(screen.getByLabelText(/4 Escape/));
	await vi.waitFor(() => expect(latest()?.prongs?.demonstrable).toContain('escape'));
	await userEvent.selectOptions(screen.getByLabelText('Harden another threshold'), '9 Rescue');
	await vi.waitFor(() => expect(latest()?.prongs?.hardening.rescue).toBe(1));
	await userEvent.click(screen.getByRole('button', { name: 'Take the prongs out' }));
	expect(beliefs.draft).toEqual(metrTrend.scenario);
});
