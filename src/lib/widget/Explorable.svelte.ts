import type { Fault, Scenario, Summary } from '../core/index.ts';
import { checkScenario } from '../core/scenario/parseScenario.ts';
import { encodeScenario } from '../share/link.ts';
import { Simulation } from '../simulation/Simulation.svelte.ts';
import { movablesOf, type Movable } from './movable.ts';

/** What a reader does to a chart that came with controls: values of what can be moved, and what follows from them. */
export class Explorable {
	readonly simulation: Simulation;
	readonly movables: readonly Movable[];
	/** What was moved, by name, as shown. */
	values: Readonly<Record<string, number>> = $state.raw({});
	faults: readonly Fault[] = $state.raw([]);
	/** The last scenario that fits. */
	scenario: Scenario = $state.raw()!;
	/** What was shown when the reader took hold of a slider, until it is let go: the picture keeps its axes. */
	rest: Summary | null = $state.raw(null);
	readonly isChanged = $derived(Object.keys(this.values).length > 0);
	/** The code of what is shown. To make one takes a moment: while a slider is held, it stays. */
	readonly code = $derived.by(() => {
		if (!this.rest) this.#lastCode = this.isChanged ? encodeScenario(this.scenario) : this.#code;
		return this.#lastCode;
	});

	readonly #scenario: Scenario;
	readonly #code: string;
	#lastCode: string;

	constructor(scenario: Scenario, code: string, summary: Summary, controls: readonly string[]) {
		this.#scenario = scenario;
		this.#code = code;
		this.#lastCode = code;
		this.scenario = scenario;
		this.movables = movablesOf(scenario, controls);
		this.simulation = new Simulation(summary);
	}

	valueOf = (movable: Movable): number => this.values[movable.name] ?? movable.standard;

	faultsAt = ({ path }: Movable): string[] =>
		this.faults.filter((fault) => fault.path.startsWith(path)).map(({ message }) => message);

	move({ name, standard }: Movable, value: number): void {
		const { [name]: _, ...others } = this.values;
		this.#take(value === standard ? others : { ...others, [name]: value });
	}

	reset(): void {
		this.#take({});
	}

	hold(): void {
		this.rest ??= this.simulation.summary;
	}

	release(): void {
		this.rest = null;
	}

	#take(values: Record<string, number>): void {
		this.values = values;
		const draft = this.movables.reduce(
			(scenario, movable) =>
				movable.name in values ? movable.moved(scenario, values[movable.name]!) : scenario,
			this.#scenario
		);
		const { scenario, faults } = checkScenario(draft);
		this.faults = faults;
		if (!scenario) return;
		this.scenario = scenario;
		this.simulation.request(scenario);
	}
}
