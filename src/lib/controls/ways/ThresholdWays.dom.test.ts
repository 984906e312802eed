import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PRESETS, simulate } from '../../core/index.ts';
import { thresholdOf, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import { Beliefs } from '../beliefs/Beliefs.svelte.ts';
import ThresholdDetails from '../beliefs/ThresholdDetails.svelte';

// jsdom lays nothing out.
vi.stubGlobal(
	'ResizeObserver',
	class {
		observe() {}
		unobserve() {}
		disconnect() {}
	}
);

const preset = PRESETS[0]!;
const scenario = { ...preset.scenario, futures: 4096 };
const summary = await simulate(scenario);

function show(slug: ThresholdSlug) {
	const beliefs = new Beliefs(scenario, preset, vi.fn());
	render(ThresholdDetails, { beliefs, threshold: thresholdOf(slug), summary });
	const ways = () => beliefs.draft.thresholds[slug].ways;
	return { beliefs, ways };
}

test('a way is said in another kind and back without loss', async () => {
	const { ways } = show('rescue');
	const [before] = ways();
	const kind = screen.getByRole('combobox', { name: /rescue, the way/i });
	await userEvent.selectOptions(kind, 'in a year');
	expect(ways()[0]).toHaveProperty('year.p50');
	await userEvent.selectOptions(kind, 'some time after another');
	expect(ways()[0]).toMatchObject({ follows: expect.any(String), lagYears: { p50: 1 } });
	const whom = screen.getByRole('combobox', { name: /after which threshold/ });
	await userEvent.selectOptions(whom, '6 Awareness');
	expect(ways()[0]).toHaveProperty('follows', 'awareness');
	await userEvent.selectOptions(kind, `level:${'axis' in before! ? before.axis : ''}`);
	expect(ways()[0]).toHaveProperty('level');
});

test('ways are added, named, moved and removed by keyboard, but never the last', async () => {
	const { beliefs, ways } = show('rescue');
	expect(screen.getByText(/keeps at least one way/)).toBeTruthy();
	expect(screen.queryByRole('button', { name: /remove/i })).toBeNull();
	screen.getByRole('button', { name: 'Add another way' }).focus();
	await userEvent.keyboard('{Enter}');
	expect(ways()).toHaveLength(2);
	await vi.waitFor(() =>
		expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /rescue, way 2/i }))
	);
	expect(screen.queryByText(/keeps at least one way/)).toBeNull();
	await userEvent.type(screen.getByRole('textbox', { name: 'Name of way 1' }), 'by work');
	await userEvent.type(screen.getByRole('textbox', { name: 'Name of way 2' }), 'by work');
	await vi.waitFor(() => expect(screen.getByText(/already the name of another way/)).toBeTruthy());
	await userEvent.type(screen.getByRole('textbox', { name: 'Name of way 2' }), '{Backspace>4/}luck');
	await vi.waitFor(() => expect(beliefs.faults).toEqual([]));
	await userEvent.click(screen.getByRole('button', { name: 'Move way 2 of Rescue up' }));
	expect(ways().map(({ name }) => name)).toEqual(['by luck', 'by work']);
	await userEvent.click(screen.getByRole('button', { name: 'Remove way 1 of Rescue' }));
	expect(ways()).toEqual([{ ...scenario.thresholds.rescue.ways[0], name: 'by work' }]);
});

test('own words for what counts as reached, with the usual ones given back, and a fault in its place', async () => {
	const { beliefs } = show('escape');
	const label = () => beliefs.draft.thresholds.escape.label;
	expect(screen.getByText(/At least 50% success at a whole escape/)).toBeTruthy();
	await userEvent.click(screen.getByRole('button', { name: 'Say it in your own words' }));
	const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'In your own words' });
	await userEvent.type(field, 'It gets out');
	expect(label()).toBe('It gets out');
	await userEvent.clear(field);
	expect(label()).toBeUndefined();
	expect(screen.getByRole('textbox', { name: 'In your own words' })).toBe(field);
	await userEvent.click(field);
	await userEvent.paste('x'.repeat(121));
	await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/at most 120 characters/));
	expect(beliefs.scenario.thresholds.escape.label).toBeUndefined();
	await userEvent.click(screen.getByRole('button', { name: 'Back to the usual wording' }));
	expect(label()).toBeUndefined();
	expect(screen.queryByRole('textbox', { name: 'In your own words' })).toBeNull();
	await userEvent.type(screen.getByRole('textbox', { name: 'Notes on escape' }), 'See the memo.');
	expect(beliefs.draft.thresholds.escape.notes).toBe('See the memo.');
});

test('what is known at the start is chosen', async () => {
	const { beliefs } = show('awareness');
	const group = within(screen.getByRole('group', { name: /At the start/ }));
	await userEvent.click(group.getByRole('radio', { name: 'reached' }));
	expect(beliefs.draft.thresholds.awareness.status).toEqual({ reached: Math.floor(scenario.start) - 1 });
	await userEvent.click(group.getByRole('radio', { name: 'not yet reached' }));
	expect(beliefs.draft.thresholds.awareness.status).toBe('notYet');
});
