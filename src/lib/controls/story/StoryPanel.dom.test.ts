import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { prepareRun, PRESETS, simulate } from '../../core/index.ts';
import type { Simulation } from '../../simulation/Simulation.svelte.ts';
import { answer, type StoryQuestion } from '../../simulation/questions/story.ts';
import StoryPanel from './StoryPanel.svelte';

const pause = { id: 'pause', name: 'A pause', when: { year: 2027 }, forYears: 2, capabilitySpeed: 0 };
const scenario = { ...PRESETS[0]!.scenario, futures: 5000, interventions: [pause] };
const summary = await simulate(scenario);
const plan = await prepareRun(scenario);

/** The panel, with the engine on the page itself. */
function show() {
	const asked: StoryQuestion[] = [];
	const simulation = {
		summary,
		running: false,
		ask: (_kind: 'story', question: StoryQuestion) => {
			asked.push(question);
			return answer(plan, question);
		}
	} as unknown as Simulation;
	const { container } = render(StoryPanel, { simulation, linkOf: async () => 'https://example.org/s/1abc' });
	const settled = () =>
		vi.waitFor(() => expect(container.querySelector('[aria-busy="false"] h3')).toBeTruthy());
	return { asked, settled, events: () => container.querySelectorAll('ol > li'), container };
}

test('the typical future is told at once, with its proposals and what the interventions changed', async () => {
	const { asked, events } = show();
	const heading = await screen.findByRole('heading', { name: /^Future number [\d,]+$/ });
	expect(asked).toEqual([{ typical: true }]);
	expect(heading.textContent).toMatch(/\d/);
	expect(events().length).toBeGreaterThan(9);
	expect(screen.getByText('“A pause” begins.')).toBeTruthy();
	expect(screen.getByText('Today.')).toBeTruthy();
	const standing = screen.getByRole('heading', { name: 'The proposals in the end' });
	expect(standing.nextElementSibling?.textContent).toMatch(/^\d+ (failed|safe)/);
	const changed = screen.getByRole('heading', { name: 'What the interventions changed' });
	expect(changed.parentElement?.textContent).toMatch(/[A-Z]\w+: \w{3} 20\d\d instead of \w{3} 20\d\d\./);
	expect(
		await screen.findByText(/^ninefold story https:\/\/example.org\/s\/1abc --future \d+$/)
	).toBeTruthy();
});

test('events are revealed one by one, by buttons and by arrow keys, and read aloud', async () => {
	const { events, container, settled } = show();
	const said = () => container.querySelector('[aria-live]')?.textContent ?? '';
	await userEvent.click(await screen.findByRole('button', { name: 'Step through' }));
	expect(events()).toHaveLength(1);
	expect(screen.getByRole('heading', { name: 'The proposals so far' })).toBeTruthy();
	const first = said();
	expect(first).toMatch(/^\w{3} 20\d\d: AI .*still open\.$/);
	await userEvent.click(screen.getByRole('button', { name: 'Next' }));
	expect(events()).toHaveLength(2);
	expect(said()).not.toBe(first);
	await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
	expect(events()).toHaveLength(3);
	expect(container.querySelectorAll('[aria-current="step"]')).toHaveLength(1);
	await userEvent.click(screen.getByRole('button', { name: 'Previous' }));
	expect(events()).toHaveLength(2);
	await userEvent.keyboard('{Home}{ArrowLeft}');
	expect(events()).toHaveLength(1);
	// Another future begins at its first event.
	await userEvent.click(screen.getByRole('button', { name: 'Another' }));
	await settled();
	expect(events()).toHaveLength(1);
	await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
	expect(events().length).toBeGreaterThan(9);
});

test('other futures are found by what becomes of a proposal, and by number', async () => {
	const { asked, settled } = show();
	const number = async () => {
		await settled();
		return Number(screen.getByRole('heading', { level: 3 }).textContent!.replace(/\D/g, ''));
	};
	const before = await number();
	await userEvent.click(screen.getByRole('button', { name: 'Another' }));
	expect(await number()).toBe(before + 1);
	await userEvent.selectOptions(screen.getByLabelText('One where'), 'Corrigibility');
	const find = screen.getByRole('button', { name: 'One where Corrigibility survives' });
	await userEvent.click(find);
	const first = await number();
	const chip = within(screen.getByRole('heading', { name: 'The proposals in the end' }).parentElement!);
	expect(chip.getByText('Corrigibility').textContent).toBe('Corrigibility: safe');
	expect(asked.at(-1)).toEqual({ wanted: { survives: 'corrigibility' }, from: 0 });
	await userEvent.click(find);
	expect(await number()).toBeGreaterThan(first);

	const field = screen.getByRole('textbox', { name: 'Number' });
	await userEvent.type(field, '4,321{Enter}');
	expect(await number()).toBe(4321);
	await userEvent.type(field, '0{Enter}');
	expect(screen.getByRole('alert').textContent).toBe('Futures have the numbers 0 to 4,999, not “4,3210”.');
	expect(await number()).toBe(4321);
});
