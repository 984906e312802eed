import type { Scenario, Summary } from '../core/index.ts';
import { inlineRunner } from './inline.ts';
import { openRunner } from './openRunner.ts';
import { Scheduler } from './Scheduler.ts';

/** What the page shows of the running simulation. The last good summary stays whatever happens. */
export class Simulation {
	summary: Summary = $state.raw()!;
	/** A request is on its way, or its refinement is. */
	running = $state(false);
	/** Why the latest request gave nothing, in words for the reader; null when it gave something. */
	failure: string | null = $state(null);

	#scheduler: Scheduler | null = null;

	constructor(summary: Summary) {
		this.summary = summary;
		this.running = summary.futures < summary.scenario.futures;
	}

	/** To be called in the browser only; gives back the function that ends everything. */
	start(): () => void {
		const followTab = () => (document.hidden ? this.#scheduler?.pause() : this.#scheduler?.resume());
		document.addEventListener('visibilitychange', followTab);
		if (this.running) this.request(this.summary.scenario);
		return () => {
			document.removeEventListener('visibilitychange', followTab);
			this.#scheduler?.close();
		};
	}

	/** Starts the workers, ahead of the first request: whoever only reads never needs them. */
	warm(): void {
		if (!this.#scheduler) void this.#opened().warm(this.summary.scenario);
	}

	request(scenario: Scenario): void {
		this.running = true;
		this.#opened().request(scenario);
	}

	#opened(): Scheduler {
		this.#scheduler ??= new Scheduler(openRunner(), inlineRunner, {
			picture: (summary, complete) => {
				this.summary = summary;
				this.failure = null;
				this.running = !complete;
			},
			refused: (message) => this.#stop(message),
			failed: () => this.#stop('The calculation stopped unexpectedly. Move any control to try again.')
		});
		return this.#scheduler;
	}

	#stop(message: string): void {
		this.failure = message;
		this.running = false;
	}
}
