import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PRESETS } from '../../core/index.ts';
import { Beliefs } from '../beliefs/Beliefs.svelte.ts';
import { editingTools } from '../beliefs/editingTools.ts';
import PrerequisiteGraph from './PrerequisiteGraph.svelte';

const preset = PRESETS[0]!;
await editingTools();

function show() {
	const beliefs = new Beliefs(preset.scenario, preset, vi.fn());
	const { container } = render(PrerequisiteGraph, { beliefs });
	const after = (slug: 'escape' | 'rescue') => beliefs.draft.thresholds[slug].after;
	const focus = (name: string) => screen.getByRole('button', { name: new RegExp(`^\\d ${name}: `) }).focus();
	return { beliefs, after, focus, arrows: () => container.querySelectorAll('.arrow') };
}

test('two badges picked by keyboard draw an arrow, and take it away again', async () => {
	const { after, focus, arrows } = show();
	const before = arrows().length;
	focus('Rescue');
	await userEvent.keyboard('{Enter}');
	expect(screen.getByRole('button', { name: /^9 Rescue/, pressed: true })).toBeTruthy();
	focus('Escape');
	await userEvent.keyboard(' ');
	expect(after('escape')).toEqual(['rescue']);
	expect(arrows()).toHaveLength(before + 1);
	expect(screen.getByText('Escape now comes only after Rescue.')).toBeTruthy();
	const sentence = screen.getByText('Escape comes only after Rescue').closest('li')!;
	// The focus stays on the badge that was pressed, wherever it moved to.
	expect(document.activeElement?.getAttribute('data-slug')).toBe('escape');
	await userEvent.click(within(sentence).getByRole('button'));
	expect(after('escape')).toEqual([]);
	expect(arrows()).toHaveLength(before);
});

test('a pick is taken back by Escape and by the same badge', async () => {
	const { beliefs, focus } = show();
	const before = beliefs.draft;
	focus('Rescue');
	await userEvent.keyboard('{Enter}{Escape}');
	expect(screen.queryByRole('button', { pressed: true })).toBeNull();
	await userEvent.keyboard('{Enter}{Enter}');
	expect(screen.queryByRole('button', { pressed: true })).toBeNull();
	expect(beliefs.draft).toBe(before);
});

test('a circle is refused, named, and drawn as wrong, and the last good scenario stays', async () => {
	const { beliefs, arrows, after } = show();
	const pick = (name: string) =>
		userEvent.click(screen.getByRole('button', { name: new RegExp(`^\\d ${name}: `) }));
	await pick('Rescue');
	await pick('Escape');
	await waitFor(() => expect(beliefs.scenario.thresholds.escape.after).toEqual(['rescue']));
	await pick('Escape');
	await pick('Rescue');
	expect(after('rescue')).toEqual(['escape']);
	const alert = await screen.findByRole('alert');
	expect(alert.textContent).toContain('Escape waits for Rescue waits for Escape');
	expect([...arrows()].filter((arrow) => arrow.classList.contains('wrong'))).toHaveLength(2);
	expect(beliefs.scenario.thresholds.rescue.after).toEqual([]);
	await pick('Escape');
	await pick('Rescue');
	await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});
