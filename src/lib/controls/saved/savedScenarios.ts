import type { Scenario } from '../../core/index.ts';
import { ENGINE_VERSION } from '../../core/engineVersion.ts';
import { openDatabase } from './database.ts';
import { freshId } from './freshId.ts';
import type { Glance } from './glance.ts';
import { tellSaved } from './savedChannel.ts';
import type { OpenedScenario, SavedScenario } from './savedScenario.ts';

/** What is to be saved. */
export interface Savable {
	name: string;
	scenario: Scenario;
	presetId: string;
	glance?: Glance;
}

export type SaveOutcome =
	| { kind: 'saved'; saved: SavedScenario }
	/** Another tab saved something else under this name since, or deleted it; nothing was done. */
	| { kind: 'changed'; there: SavedScenario }
	| { kind: 'deleted' };

/** Everything that is saved, the latest first. */
export async function savedScenarios(): Promise<SavedScenario[]> {
	const all = await (await openDatabase()).getAll('scenarios');
	return all.sort((one, other) => other.savedAt - one.savedAt || (one.name < other.name ? -1 : 1));
}

/** Saves under a name of its own: "Mine (2)" where there is a "Mine" already. */
export async function saveNew(savable: Savable, now = Date.now()): Promise<SavedScenario> {
	const transaction = (await openDatabase()).transaction('scenarios', 'readwrite');
	const taken = new Set((await transaction.store.getAll()).map(({ name }) => name));
	const saved: SavedScenario = {
		...savable,
		name: freeName(savable.name, taken),
		id: freshId(),
		engine: ENGINE_VERSION,
		savedAt: now,
		revision: 1
	};
	await Promise.all([transaction.store.put(saved), transaction.done]);
	tellSaved();
	return saved;
}

/** Saves over what was opened, as long as it is what was last seen. */
export async function saveOver(
	{ id, revision }: OpenedScenario,
	{ scenario, presetId, glance }: Omit<Savable, 'name'>,
	now = Date.now()
): Promise<SaveOutcome> {
	const transaction = (await openDatabase()).transaction('scenarios', 'readwrite');
	const there = await transaction.store.get(id);
	if (!there) return { kind: 'deleted' };
	if (there.revision !== revision) return { kind: 'changed', there };
	const saved = {
		...there,
		scenario,
		presetId,
		glance,
		engine: ENGINE_VERSION,
		savedAt: now,
		revision: revision + 1
	};
	await Promise.all([transaction.store.put(saved), transaction.done]);
	tellSaved();
	return { kind: 'saved', saved };
}

/** Another name for the same; a name that is taken gets a number. */
export const renameSaved = (id: string, name: string): Promise<void> =>
	change(id, (there, others) => ({
		...there,
		name: freeName(name, new Set(others.map((each) => each.name)))
	}));

/** What came out of it, as long as it is still the scenario that was drawn. */
export const addGlance = (id: string, revision: number, glance: Glance): Promise<void> =>
	change(id, (there) => (there.revision === revision ? { ...there, glance } : there));

export async function deleteSaved(id: string): Promise<void> {
	await (await openDatabase()).delete('scenarios', id);
	tellSaved();
}

/** Puts back what was deleted. */
export async function putBack(saved: SavedScenario): Promise<void> {
	await (await openDatabase()).put('scenarios', saved);
	tellSaved();
}

async function change(
	id: string,
	changed: (there: SavedScenario, others: SavedScenario[]) => SavedScenario
): Promise<void> {
	const transaction = (await openDatabase()).transaction('scenarios', 'readwrite');
	const all = await transaction.store.getAll();
	const there = all.find((each) => each.id === id);
	if (there) {
		const others = all.filter((each) => each !== there);
		await transaction.store.put(changed(there, others));
	}
	await transaction.done;
	tellSaved();
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
	const name = wanted.trim() || 'Scenario';
	if (!taken.has(name)) return name;
	const stem = name.replace(/ \(\d+\)$/, '');
	let number = 2;
	while (taken.has(`${stem} (${number})`)) number += 1;
	return `${stem} (${number})`;
}
