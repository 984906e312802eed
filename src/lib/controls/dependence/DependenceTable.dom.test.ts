import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PRESETS, type Dependence } from '../../core/index.ts';
import { Beliefs } from '../beliefs/Beliefs.svelte.ts';
import UncertaintyControls from '../beliefs/UncertaintyControls.svelte';

const preset = PRESETS[0]!;
const matrixIn = (dependence: Dependence) => ('matrix' in dependence ? dependence.matrix : null);

async function showTable(common: number) {
	const scenario = { ...preset.scenario, dependence: { common } };
	const beliefs = new Beliefs(scenario, preset, vi.fn());
	render(UncertaintyControls, { beliefs });
	await userEvent.click(screen.getByRole('button', { name: 'Say it for each pair' }));
	// The parts of the table are loaded when they are asked for, which takes long on a busy machine.
	await screen.findByRole('table', undefined, { timeout: 30_000 });
	const cell = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}: `) });
	return {
		beliefs,
		cell,
		at: (row: number, column: number) => matrixIn(beliefs.draft.dependence)?.[row]?.[column]
	};
}

test('begins from the common factor everywhere, and goes back to the mean', async () => {
	const { beliefs } = await showTable(0.3);
	expect(new Set(matrixIn(beliefs.draft.dependence)!.flat())).toEqual(new Set([1, 0.3]));
	await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('.3'));
	await userEvent.click(screen.getByRole('button', { name: 'Back to one shared error for all, of 0.3' }));
	expect(beliefs.draft.dependence).toEqual({ common: 0.3 });
	await vi.waitFor(() =>
		expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Say it for each pair' }))
	);
});

test('cells are walked, stepped and typed by keyboard, both halves together', async () => {
	const { beliefs, cell, at } = await showTable(0.3);
	cell('Deception with Reflection').focus();
	await userEvent.keyboard('{ArrowRight}{ArrowDown}');
	expect(document.activeElement).toBe(cell('Reflection with Incentive'));
	await userEvent.keyboard('++-');
	expect([at(1, 2), at(2, 1)]).toEqual([0.35, 0.35]);
	expect(document.activeElement).toBe(cell('Reflection with Incentive'));
	await userEvent.keyboard('.5');
	expect(at(2, 1)).toBe(0.5);
	await userEvent.keyboard('{Enter}{ArrowRight}');
	expect(document.activeElement).toBe(cell('Reflection with Escape'));
	await userEvent.keyboard('1.5');
	expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Reflection with Escape' }).value).toBe('1.5');
	await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/between -1 and 1, got 1.5/));
	// On the way there “1” was typed: the last that could be counted with.
	expect(matrixIn(beliefs.scenario.dependence)![1]![3]).toBe(1);
});

test('a table that cannot be true is counted with as the nearest that can, which may be taken', async () => {
	const { beliefs, cell, at } = await showTable(0);
	for (const [name, value] of [
		['Deception with Reflection', '.9'],
		['Deception with Incentive', '.9'],
		['Reflection with Incentive', '0']
	] as const) {
		cell(name).focus();
		await userEvent.keyboard(`${value}{Enter}`);
	}
	await vi.waitFor(() =>
		expect(screen.getByText(/nearest table that can be true is counted with/).textContent).toMatch(
			/The largest change is 0\.\d\d?, for .* you said .*, and .* is counted with/
		)
	);
	expect([at(0, 1), at(0, 2), at(1, 2)]).toEqual([0.9, 0.9, 0]);
	await userEvent.click(screen.getByRole('button', { name: 'Take the repaired one' }));
	expect(document.activeElement).toBe(cell('Reflection with Incentive'));
	expect(at(0, 1)).toBeLessThan(0.9);
	expect(at(0, 1)).toBe(at(1, 0));
	await vi.waitFor(() => expect(screen.queryByText(/nearest table/)).toBeNull());
	expect(beliefs.scenario.dependence).toEqual(beliefs.draft.dependence);
});
