import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PRESETS, type Scenario } from '../../core/index.ts';
import { Beliefs } from '../beliefs/Beliefs.svelte.ts';
import { editingTools } from '../beliefs/editingTools.ts';
import { Keeper } from './Keeper.svelte.ts';

const [preset, other] = PRESETS;
let counted: Scenario[] = [];
let beliefs: Beliefs;
let keeper: Keeper;
let stop: () => void;
/** In milliseconds; the test's own. */
let time = 0;

beforeEach(async () => {
	await editingTools();
	counted = [];
	time = 0;
	beliefs = new Beliefs(preset!.scenario, preset!, (scenario) => counted.push(scenario));
	keeper = new Keeper(beliefs, () => time);
	stop = keeper.start();
	document.body.innerHTML =
		'<div id="beliefs"><input type="text" aria-label="Seed" /><input type="range" /></div>';
});
afterEach(() => stop());

/** Tells whether the page left the event to the browser. */
const send = (target: Element, event: Event): boolean => target.dispatchEvent(event);
const pressed = (init: KeyboardEventInit) =>
	new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
function type(field: HTMLInputElement, text: string, inputType = 'insertText') {
	field.value = text;
	send(field, new InputEvent('input', { bubbles: true, inputType }));
}
const settled = () =>
	vi.waitFor(() => expect(beliefs.draft).toBe(keeper.history.moments[keeper.history.at]!.draft));
const seeds = () => keeper.history.moments.map(({ draft }) => draft.seed);
function setSeed(seed: number, pause = 5000) {
	time += pause;
	beliefs.set('seed', seed);
}

test('every kind of change is taken back and done again', async () => {
	const first = beliefs.draft;
	setSeed(7);
	beliefs.edit((draft) => ({ ...draft, given: 'escape < rescue' }));
	beliefs.open(other!.scenario, other!);
	const last = beliefs.draft;
	expect(keeper.history.places).toEqual(['seed', 'given', null]);

	for (let step = 0; step < 3; step++) await keeper.undo();
	expect(beliefs.draft).toBe(first);
	expect([beliefs.preset.id, keeper.canUndo, keeper.canRedo]).toEqual([preset!.id, false, true]);
	for (let step = 0; step < 3; step++) await keeper.redo();
	expect(beliefs.draft).toBe(last);
	expect([beliefs.preset.id, beliefs.scenario.title]).toEqual([other!.id, other!.scenario.title]);
	await keeper.redo();
	expect(beliefs.draft).toBe(last);
	expect(counted.at(-1)!.title).toBe(other!.scenario.title);
});

test('it says what is undone, and before that what would be', async () => {
	setSeed(7);
	keeper.readWords();
	await vi.waitFor(() => expect(keeper.undoWords).toBe('Undo: Seed'));
	await keeper.undo();
	expect([keeper.said, keeper.undoWords, keeper.redoWords]).toEqual(['Undone: Seed.', 'Undo', 'Redo: Seed']);
});

test('changes that were made before anybody followed them can be taken back', async () => {
	beliefs = new Beliefs(preset!.scenario, preset!, () => undefined);
	beliefs.set('seed', 3);
	const late = new Keeper(beliefs, () => time);
	await late.undo();
	expect(beliefs.draft).toBe(preset!.scenario);
});

test('a faulty draft is a step: undone to it, it stands there with what was counted before', async () => {
	setSeed(7);
	setSeed(-1);
	await vi.waitFor(() => expect(beliefs.faults).toHaveLength(1));
	setSeed(9);
	await vi.waitFor(() => expect(beliefs.scenario.seed).toBe(9));
	await keeper.undo();
	expect([beliefs.draft.seed, beliefs.scenario.seed, beliefs.faultsAt('seed').length]).toEqual([-1, 7, 1]);
	await keeper.undo();
	expect([beliefs.draft.seed, beliefs.faults]).toEqual([7, []]);
});

test('a drag is one step however long it rests; the next one is another', () => {
	const slider = document.querySelector('[type=range]')!;
	send(slider, new Event('pointerdown', { bubbles: true }));
	setSeed(1);
	setSeed(2);
	send(slider, new Event('pointerup', { bubbles: true }));
	setSeed(3, 0);
	setSeed(4, 0);
	expect(seeds()).toEqual([preset!.scenario.seed, 2, 4]);
});

test('typing is one step until the field is left', () => {
	const field = document.querySelector('input')!;
	field.focus();
	for (const seed of [1, 12, 123]) setSeed(seed, 200);
	field.blur();
	setSeed(5, 200);
	expect(seeds()).toEqual([preset!.scenario.seed, 123, 5]);
});

test('what a field takes back by itself leaves no trace, however late', () => {
	const field = document.querySelector('input')!;
	field.addEventListener('input', () => setSeed(Number(field.value)));
	const { seed } = beliefs.draft;
	type(field, '7');
	time += 60_000;
	type(field, String(seed), 'historyUndo');
	expect(seeds()).toEqual([seed]);
});

test('keys undo and redo wherever the focus is', async () => {
	setSeed(7);
	setSeed(8);
	const slider = document.querySelector<HTMLElement>('[type=range]')!;
	const isOurs = (init: KeyboardEventInit, target: Element = slider) => !send(target, pressed(init));
	expect(isOurs({ key: 'z', ctrlKey: true })).toBe(true);
	await settled();
	expect(beliefs.draft.seed).toBe(7);
	expect(isOurs({ key: 'Z', metaKey: true, shiftKey: true })).toBe(true);
	await settled();
	expect(beliefs.draft.seed).toBe(8);
	expect(isOurs({ key: 'y', ctrlKey: true })).toBe(false);
	expect(isOurs({ key: 'z', ctrlKey: true, altKey: true })).toBe(false);
	expect(isOurs({ key: 'z' })).toBe(false);
	expect(isOurs({ key: 'z', ctrlKey: true }, document.body)).toBe(true);
});

test('a text field keeps its own undo as long as it has something to take back', async () => {
	setSeed(7);
	setSeed(8);
	const field = document.querySelector('input')!;
	const press = () => !send(field, pressed({ key: 'z', ctrlKey: true }));
	field.value = '8';
	field.focus();
	type(field, '89');
	expect(press()).toBe(false);
	// As the browser does when it takes back what was typed.
	type(field, '8', 'historyUndo');
	expect(press()).toBe(true);
	await settled();
	expect(beliefs.draft.seed).toBe(7);
	// What the page put there cannot be taken back by the field.
	type(field, '89');
	field.value = '77';
	expect(press()).toBe(true);
});

test('what was typed and never fitted does not survive an undo', async () => {
	setSeed(7);
	const { revision } = beliefs;
	await keeper.undo();
	expect(beliefs.revision).toBe(revision);
	await keeper.redo();
	document.querySelector('input')!.setAttribute('aria-invalid', 'true');
	await keeper.undo();
	expect(beliefs.revision).toBe(revision + 1);
});

test('knows which saved scenario is on the page, through undo and redo', async () => {
	const saved = { id: 'mine', revision: 3 };
	keeper.open(other!.scenario, other!, saved);
	expect(keeper.current).toEqual(saved);
	setSeed(5);
	expect(keeper.current).toEqual(saved);
	keeper.savedAs({ id: 'mine', revision: 4 });
	await keeper.undo();
	await keeper.undo();
	expect(keeper.current).toBeNull();
	await keeper.redo();
	expect(keeper.current).toEqual({ id: 'mine', revision: 4 });
	beliefs.open(preset!.scenario, preset!);
	expect(keeper.current).toBeNull();
});
