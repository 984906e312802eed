import type { Fault, Preset, Scenario } from '../../core/index.ts';
import { valueAt, withValueAt } from './documentPath.ts';
import { editingTools } from './editingTools.ts';

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

	constructor(scenario: Scenario, preset: Preset, onchange: (scenario: Scenario) => void) {
		this.draft = scenario;
		this.scenario = scenario;
		this.preset = preset;
		this.#onchange = onchange;
	}

	/** Takes over a draft with one value changed; undefined takes the field away. */
	set(path: string, value: unknown): void {
		this.#take(withValueAt(this.draft, path, value));
	}

	/** Takes over a changed draft. */
	edit(change: (draft: Scenario) => Scenario): void {
		this.#take(change(this.draft));
	}

	/** Puts another document in place of the draft. */
	open(scenario: Scenario, preset: Preset): void {
		this.preset = preset;
		this.revision += 1;
		this.#take(scenario);
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

	#take(draft: Scenario): void {
		this.draft = draft;
		void this.#check(draft);
	}

	async #check(draft: Scenario): Promise<void> {
		const tools = await editingTools().catch(() => null);
		if (this.draft !== draft) return;
		if (!tools) {
			this.faults = [{ path: '', message: 'could not be checked: a part of this page did not load' }];
			return;
		}
		const { scenario, faults } = tools.checkScenario(draft);
		this.faults = faults;
		if (!scenario || sameDocument(scenario, this.scenario)) return;
		this.scenario = scenario;
		this.#onchange(scenario);
	}
}

const sameDocument = (one: Scenario, other: Scenario) => JSON.stringify(one) === JSON.stringify(other);
