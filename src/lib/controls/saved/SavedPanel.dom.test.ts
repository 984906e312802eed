import 'fake-indexeddb/auto';
import { configure, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { PRESETS, simulate, type Scenario } from '../../core/index.ts';
import { scenarioFileText } from '../../share/scenarioFile.ts';
import { scenariosFileText } from '../../share/scenariosFile.ts';
import type { Simulation } from '../../simulation/Simulation.svelte.ts';
import { Beliefs } from '../beliefs/Beliefs.svelte.ts';
import { editingTools } from '../beliefs/editingTools.ts';
import { openDatabase } from './database.ts';
import { Keeper } from './Keeper.svelte.ts';
import SavedPanel from './SavedPanel.svelte';
import { deleteSaved, savedScenarios, saveOver } from './savedScenarios.ts';

const [preset, other] = PRESETS;
const small = (scenario: Scenario): Scenario => ({ ...scenario, futures: 4096 });
const scenario = small(preset!.scenario);
const summary = await simulate(scenario);
await editingTools();
const user = userEvent.setup();
// No test measures time; this only ends what hangs.
configure({ asyncUtilTimeout: 30_000 });

beforeEach(async () => (await openDatabase()).clear('scenarios'));

function show() {
	const beliefs = new Beliefs(scenario, preset!, () => undefined);
	const keeper = new Keeper(beliefs, () => 0);
	const simulation = {
		summary,
		ask: (_kind: string, _question: unknown, of: Scenario) => simulate(of)
	} as unknown as Simulation;
	const onclose = vi.fn();
	const props = { beliefs, keeper, simulation, dropped: [] as File[], onclose };
	const { rerender } = render(SavedPanel, props);
	const drop = (...files: File[]) => rerender({ ...props, dropped: files });
	return { beliefs, keeper, drop, onclose };
}

const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));
async function saveAs(name: string) {
	const field = await screen.findByLabelText('Save what is on the page as');
	await user.clear(field);
	await user.type(field, `${name}{Enter}`);
	await screen.findByRole('button', { name });
}
const rowOf = async (name: string) => (await screen.findByRole('button', { name })).closest('li')!;
const jsonFile = (name: string, text: string) => new File([text], name, { type: 'application/json' });

test('what is saved is listed with its picture and what came out', async () => {
	show();
	await screen.findByText(/^Nothing yet/);
	expect(await screen.findByLabelText('Save what is on the page as')).toHaveProperty('value', scenario.title);
	await saveAs('Mine');
	const row = await rowOf('Mine');
	expect(row.textContent).toMatch(/Rescue before escape in (about )?\d+ of 100 futures\. Best: /);
	expect(row.textContent).toMatch(/In the middle of the futures: \w+ 20\d\d/);
	expect(row.querySelectorAll('circle')).toHaveLength(9);
	expect(within(row).getByText('open')).toBeTruthy();
	expect(screen.getByText('Saved as “Mine”.')).toBeTruthy();
});

test('what was changed since is said, and can be saved over or under another name', async () => {
	const { beliefs } = show();
	await saveAs('Mine');
	expect(await screen.findByRole('button', { name: 'Save changes' })).toHaveProperty('disabled', true);
	beliefs.set('seed', 7);
	expect(await screen.findByText('changed since saved')).toBeTruthy();
	await press('Save changes');
	await screen.findByText('as saved');
	expect((await savedScenarios()).map((saved) => [saved.scenario.seed, saved.revision])).toEqual([[7, 2]]);
	await press('Save as…');
	await user.keyboard('Ours{Enter}');
	await rowOf('Ours');
	expect(await savedScenarios()).toHaveLength(2);
});

test('a saved scenario is opened as a step, and renamed, duplicated and deleted, with the way back', async () => {
	const { beliefs, keeper } = show();
	await saveAs('Mine');
	beliefs.open(small(other!.scenario), other!);
	await saveAs('Other');
	await press('Mine');
	await waitFor(() => expect(beliefs.scenario.title).toBe(scenario.title));
	expect(beliefs.preset.id).toBe(preset!.id);
	await keeper.undo();
	expect(beliefs.scenario.title).toBe(other!.scenario.title);

	await press('Rename “Mine”');
	await user.keyboard('Older{Enter}');
	await rowOf('Older');
	await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Rename “Older”'));
	await press('Rename “Older”');
	await user.keyboard('never mind{Escape}');
	await press('Duplicate “Older”');
	await rowOf('Older (2)');
	await press('Delete “Older”');
	await waitFor(() => expect(screen.queryByRole('button', { name: 'Older' })).toBeNull());
	await press('Put it back');
	await rowOf('Older');
	expect((await savedScenarios()).map(({ name }) => name).sort()).toEqual(['Older', 'Older (2)', 'Other']);
});

test('what another tab saved meanwhile is not overwritten unasked', async () => {
	const { beliefs } = show();
	await saveAs('Mine');
	const [seen] = await savedScenarios();
	const elsewhere = { ...scenario, seed: 99 };
	await saveOver(seen!, { scenario: elsewhere, presetId: preset!.id });
	beliefs.set('seed', 7);
	await press('Save changes');
	expect((await screen.findByRole('alert')).textContent).toContain('was saved in another tab');
	await press('Save as a copy');
	await rowOf('Mine (2)');
	expect((await savedScenarios()).map((saved) => saved.scenario.seed).sort()).toEqual([7, 99]);
});

test('it may be replaced when the reader says so; what was deleted elsewhere can be saved again', async () => {
	const { beliefs } = show();
	await saveAs('Mine');
	const [seen] = await savedScenarios();
	await saveOver(seen!, { scenario: { ...scenario, seed: 99 }, presetId: preset!.id });
	beliefs.set('seed', 7);
	await press('Save changes');
	await press('Replace it');
	await waitFor(async () =>
		expect((await savedScenarios()).map((saved) => saved.scenario.seed)).toEqual([7])
	);
	await deleteSaved(seen!.id);
	await screen.findByText(/^“Mine” was deleted in another tab/);
	beliefs.set('seed', 8);
	expect(await screen.findByLabelText('Save what is on the page as')).toHaveProperty('value', 'Mine');
	await press('Save');
	await waitFor(async () =>
		expect((await savedScenarios()).map((saved) => saved.scenario.seed)).toEqual([8])
	);
});

test('one dropped file goes on the page; several go to the list; a faulty one changes nothing', async () => {
	const { beliefs, drop } = show();
	await drop(jsonFile('theirs.json', scenarioFileText(small(other!.scenario))));
	await screen.findByText(`“${other!.scenario.title}” is on the page, from theirs.json.`);
	expect([beliefs.draft.title, await savedScenarios()]).toEqual([other!.scenario.title, []]);

	const draft = beliefs.draft;
	await drop(jsonFile('broken.json', '{"format": "ninefold/1", "seed": -1}'));
	const alert = await screen.findByRole('alert');
	expect(alert.textContent).toContain('broken.json was not used');
	expect(alert.textContent).toContain('seed: must be at least 0, got -1');
	expect(beliefs.draft).toBe(draft);

	const many = [
		{ name: 'First', scenario },
		{ name: 'Second', scenario: small(other!.scenario) }
	];
	await drop(jsonFile('all.json', scenariosFileText(many)), jsonFile('bad.json', 'hello'));
	await screen.findByText('2 scenarios were added to the list.');
	expect((await screen.findByRole('alert')).textContent).toContain('bad.json was not used');
	const row = await rowOf('Second');
	await waitFor(() => expect(row.querySelectorAll('circle')).toHaveLength(9));
	expect(beliefs.draft).toBe(draft);
});

test('where nothing can be kept, that is said, and files still work', async () => {
	await openDatabase();
	const refusal = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
		throw new DOMException('', 'SecurityError');
	});
	const { beliefs, drop } = show();
	expect((await screen.findByRole('alert')).textContent).toContain('This browser lets the page keep nothing');
	expect(screen.getByRole('button', { name: 'Download this one' })).toBeTruthy();
	await drop(jsonFile('theirs.json', scenarioFileText(small(other!.scenario))));
	await waitFor(() => expect(beliefs.draft.title).toBe(other!.scenario.title));
	refusal.mockRestore();
});
