import type { Fault, Preset, Scenario } from '../../core/index.ts';
import { valueAt, withValueAt } from './documentPath.ts';
import { editingTools } from './editingTools.ts';

/** One change of the draft, for whoever keeps what was there before. */
export interface Change {
	from: { draft: Scenario; preset: Preset };
	to: { draft: Scenario; preset: Preset };
	/** Where it was made; undefined where that is to be found out, null where another document was put in place. */
	path?: string | null;
}

/**
 * What the reader believes, as it is being edited. The draft holds everything typed, also what does not fit; the
 * scenario is the last draft that did.
 */
export class Beliefs {
	draft: Scenario = $state.raw()!;
	scenario: Scenario = $state.raw()!;
	faults: Fault[] = $state.raw([]);
	/** The preset that defaults and their sources are taken from. */
	preset: Preset = $state.raw()!;
	/** Rises when another document is put in place, so that fields forget what was typed into them. */
	revision = $state(0);
	readonly isChanged = $derived(
		this.scenario !== this.preset.scenario && !sameDocument(this.scenario, this.preset.scenario)
	);

	#onchange: (scenario: Scenario) => void;
	/** Changes that nobody has heard of yet. */
	#untold: Change[] = [];
	#tell = (change: Change): void => void this.#untold.push(change);

	constructor(scenario: Scenario, preset: Preset, onchange: (scenario: Scenario) => void) {
		this.draft = scenario;
		this.scenario = scenario;
		this.preset = preset;
		this.#onchange = onchange;
	}

	/** Takes over a draft with one value changed; undefined takes the field away. */
	set(path: string, value: unknown): void {
		this.#take(withValueAt(this.draft, path, value), path);
	}

	/** Takes over a changed draft. */
	edit(change: (draft: Scenario) => Scenario): void {
		this.#take(change(this.draft));
	}

	/** Puts another document in place of the draft. */
	open(scenario: Scenario, preset: Preset): void {
		this.revision += 1;
		this.#take(scenario, null, preset);
	}

	/**
	 * Puts back what stood here before; nobody is told of it as a change.
	 *
	 * @param shown what is counted should the draft not fit
	 */
	restore(draft: Scenario, preset: Preset, shown: Scenario): Promise<void> {
		this.draft = draft;
		this.preset = preset;
		this.#show(shown);
		return this.#check(draft);
	}

	/** From now on this one is told of every change, before it is checked; first of those that were made already. */
	follow(tell: (change: Change) => void): void {
		this.#tell = tell;
		for (const change of this.#untold.splice(0)) tell(change);
	}

	reset(): void {
		this.open(this.preset.scenario, this.preset);
	}

	/** The preset's value at a path. */
	standard(path: string): unknown {
		return valueAt(this.preset.scenario, path);
	}

	/** What is wrong at a path or below it. */
	faultsAt(path: string): string[] {
		return this.faults
			.filter(
				(fault) =>
					fault.path === path || fault.path.startsWith(`${path}.`) || fault.path.startsWith(`${path}[`)
			)
			.map((fault) => fault.message);
	}

	#take(draft: Scenario, path?: string | null, preset = this.preset): void {
		const from = { draft: this.draft, preset: this.preset };
		this.draft = draft;
		this.preset = preset;
		this.#tell({ from, to: { draft, preset }, path });
		void this.#check(draft);
	}

	async #check(draft: Scenario): Promise<void> {
		const tools = await editingTools().catch(() => null);
		if (this.draft !== draft) return;
		if (!tools) {
			this.faults = [{ path: '', message: 'could not be checked: a part of this page did not load' }];
			return;
		}
		const { scenario, faults } = await tools.checkDraft(draft);
		if (this.draft !== draft) return;
		this.faults = faults;
		if (scenario) this.#show(scenario);
	}

	#show(scenario: Scenario): void {
		if (sameDocument(scenario, this.scenario)) return;
		this.scenario = scenario;
		this.#onchange(scenario);
	}
}

const sameDocument = (one: Scenario, other: Scenario) => JSON.stringify(one) === JSON.stringify(other);
