import { numbersMovedSince } from '../../core/engineChanges.ts';
import { ENGINE_VERSION } from '../../core/engineVersion.ts';
import type { Scenario } from '../../core/index.ts';
import { nearestPreset } from '../../core/scenario/presets/nearestPreset.ts';
import { presetById } from '../../core/scenario/presets/index.ts';
import type { Simulation } from '../../simulation/Simulation.svelte.ts';
import type { Beliefs } from '../beliefs/Beliefs.svelte.ts';
import { glanceOf, type Glance } from './glance.ts';
import type { Keeper } from './Keeper.svelte.ts';
import { readFiles, type ReadFile } from './readFiles.ts';
import { hearSaved } from './savedChannel.ts';
import type { SavedScenario } from './savedScenario.ts';
import {
	addGlance,
	deleteSaved,
	putBack,
	renameSaved,
	savedScenarios,
	saveNew,
	saveOver
} from './savedScenarios.ts';
import { storageFaultInWords } from './storageFaultInWords.ts';

/** So many futures are enough for a small picture; its words know their error. */
const SKETCH_FUTURES = 16_384;

/** The scenarios that are saved in this browser, and what can be done with them. */
export class SavedList {
	/** null until they are read. */
	all: SavedScenario[] | null = $state.raw(null);
	/** Why this browser keeps nothing, in words for the reader; empty while it does. */
	fault = $state('');
	/** What was just done. */
	said = $state('');
	/** It can still be put back. */
	deleted: SavedScenario | null = $state.raw(null);
	/** Another tab saved something else over what is open here, or deleted it: the reader is to choose. */
	conflict: 'changed' | 'deleted' | null = $state(null);
	/** What was on the page was called so until another tab deleted it. */
	lostName = $state('');
	/** Files that were not used, with what is wrong. */
	faulty: ReadFile[] = $state.raw([]);

	#beliefs: Beliefs;
	#keeper: Keeper;
	#simulation: Simulation;
	/** What could not be drawn is not tried again and again. */
	#tried: string[] = [];

	constructor(beliefs: Beliefs, keeper: Keeper, simulation: Simulation) {
		this.#beliefs = beliefs;
		this.#keeper = keeper;
		this.#simulation = simulation;
	}

	/** The saved scenario that is on the page. */
	get open(): SavedScenario | null {
		return this.all?.find(({ id }) => id === this.#keeper.current?.id) ?? null;
	}

	/** Reads the list, now and whenever another tab changes it; gives back the function that ends that. */
	start(): () => void {
		void this.#refresh();
		return hearSaved(() => void this.#refresh());
	}

	/** Whether the page shows something else than what is saved. */
	isChanged({ id, scenario, revision }: SavedScenario): boolean {
		const { current } = this.#keeper;
		return (
			current?.id === id &&
			(current.revision !== revision || JSON.stringify(scenario) !== JSON.stringify(this.#beliefs.scenario))
		);
	}

	/** Saves over what is open, unless that was changed elsewhere; `isSure` after the reader chose so. */
	save = (isSure = false): Promise<void> =>
		this.#attempt(async () => {
			const { current } = this.#keeper;
			if (!current) return;
			const savable = await this.#savable();
			// After the choice, what is there now counts as seen.
			const seen = (isSure && (await savedScenarios()).find(({ id }) => id === current.id)) || current;
			const outcome = await saveOver(seen, savable);
			this.conflict = outcome.kind === 'saved' ? null : outcome.kind;
			if (outcome.kind !== 'saved') return;
			this.#keeper.savedAs(outcome.saved);
			this.said = `“${outcome.saved.name}” is saved.`;
		});

	saveAs = (name: string): Promise<void> =>
		this.#attempt(async () => {
			const saved = await saveNew({ name, ...(await this.#savable()) });
			this.conflict = null;
			this.lostName = '';
			this.#keeper.savedAs(saved);
			this.said = `Saved as “${saved.name}”.`;
		});

	/** Puts what is saved on the page, as a step that can be undone. */
	show(saved: SavedScenario): void {
		const { id, name, revision, scenario, presetId } = saved;
		this.conflict = null;
		this.#keeper.open(scenario, presetById(presetId) ?? nearestPreset(scenario), { id, revision });
		this.said = `“${name}” is on the page.`;
	}

	rename = ({ id, name }: SavedScenario, next: string): Promise<void> =>
		this.#attempt(async () => {
			if (next.trim() !== '' && next.trim() !== name) await renameSaved(id, next);
		});

	duplicate = ({ name, scenario, presetId, glance }: SavedScenario): Promise<void> =>
		this.#attempt(async () => {
			const copy = await saveNew({ name, scenario, presetId, glance });
			this.said = `“${copy.name}” is a copy of “${name}”.`;
		});

	remove = (saved: SavedScenario): Promise<void> =>
		this.#attempt(async () => {
			await deleteSaved(saved.id);
			this.deleted = saved;
			this.said = '';
		});

	putBack = (): Promise<void> =>
		this.#attempt(async () => {
			const { deleted } = this;
			if (!deleted) return;
			await putBack(deleted);
			this.deleted = null;
			this.said = `“${deleted.name}” is back.`;
		});

	/** One scenario goes on the page, as a step that can be undone; several, or such as have names, are saved. */
	async take(files: readonly File[]): Promise<void> {
		const read = await readFiles(files);
		this.faulty = read.filter(({ faults }) => faults.length > 0);
		this.said = '';
		const named = read.flatMap((file) => file.named);
		const [first] = named;
		if (!first) return;
		if (named.length === 1 && read.length === 1 && read[0]!.isOne) {
			this.#keeper.open(first.scenario, nearestPreset(first.scenario), null);
			const { fileName, engine = ENGINE_VERSION } = read[0]!;
			const moved = numbersMovedSince(engine, first.scenario);
			this.said =
				`“${first.name}” is on the page, from ${fileName}.` +
				(moved === null ? '' : ` Engine ${engine} drew it; here its numbers may differ: ${moved}.`);
			return;
		}
		await this.#attempt(async () => {
			for (const { name, scenario } of named)
				await saveNew({ name, scenario, presetId: nearestPreset(scenario).id });
			this.said = `${named.length === 1 ? '1 scenario was' : `${named.length} scenarios were`} added to the list.`;
		});
	}

	async #savable() {
		const { scenario, preset } = this.#beliefs;
		return { scenario, presetId: preset.id, glance: await this.#glance(scenario) };
	}

	/** What came out of a scenario; undefined where that cannot be told. */
	async #glance(scenario: Scenario): Promise<Glance | undefined> {
		const { summary } = this.#simulation;
		if (JSON.stringify(summary.scenario) === JSON.stringify(scenario)) return glanceOf(summary);
		const few = { ...scenario, futures: Math.min(scenario.futures, SKETCH_FUTURES) };
		return this.#simulation.ask('sketch', {}, few).then(glanceOf, () => undefined);
	}

	async #attempt(action: () => Promise<void>): Promise<void> {
		try {
			await action();
			this.fault = '';
		} catch (error) {
			this.fault = storageFaultInWords(error);
			return;
		}
		await this.#refresh();
	}

	async #refresh(): Promise<void> {
		const { open } = this;
		try {
			this.all = await savedScenarios();
			this.fault = '';
			if (open && !this.open && open.id === this.#keeper.current?.id && open.id !== this.deleted?.id) {
				this.lostName = open.name;
				this.said = `“${open.name}” was deleted in another tab. What is on the page stays.`;
			}
		} catch (error) {
			this.all = null;
			this.fault = storageFaultInWords(error);
			return;
		}
		void this.#drawMissing(this.all);
	}

	/** Scenarios from files, and such as were saved before anything was counted, get their picture one after another. */
	async #drawMissing(all: readonly SavedScenario[]): Promise<void> {
		for (const { id, revision, scenario, glance } of all) {
			const key = `${id} ${revision}`;
			if (glance || this.#tried.includes(key)) continue;
			this.#tried.push(key);
			const drawn = await this.#glance(scenario);
			if (!drawn) continue;
			await addGlance(id, revision, drawn).catch(() => undefined);
			this.all =
				this.all?.map((each) =>
					each.id === id && each.revision === revision ? { ...each, glance: drawn } : each
				) ?? null;
		}
	}
}
