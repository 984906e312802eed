import type { Scenario, Summary } from '../core/index.ts';
import { ENGINE_VERSION } from '../core/engineVersion.ts';
import { isUnfinished } from '../core/summaries/conditionLimit.ts';
import { inlineRunner } from './inline.ts';
import { openRunner } from './openRunner.ts';
import type { QuestionKind, Questions } from './questions/questions.ts';
import { Scheduler } from './Scheduler.ts';

/** What the page shows of the running simulation. The last good summary stays whatever happens. */
export class Simulation {
	summary: Summary = $state.raw()!;
	/** A request is on its way, or its refinement is. */
	running = $state(false);
	/** Why the latest request gave nothing, in words for the reader; null when it gave something. */
	failure: string | null = $state(null);

	#scheduler: Scheduler | null = null;
	/** What goes on where the server left off begins again; until it is as sharp, it is not shown. */
	#shownFutures = 0;
	/** By whose rules numbers come while an older engine's are shown; the first change ends that. */
	#engine: string | undefined;

	constructor(summary: Summary) {
		this.summary = summary;
		const { scenario, engine, futures, given } = summary;
		if (engine !== ENGINE_VERSION) this.#engine = engine;
		this.running = isUnfinished(scenario, futures, given.kept, engine);
	}

	/** To be called in the browser only; gives back the function that ends everything. */
	start(): () => void {
		const followTab = () => (document.hidden ? this.#scheduler?.pause() : this.#scheduler?.resume());
		document.addEventListener('visibilitychange', followTab);
		if (this.running) {
			this.#opened().request(this.summary.scenario, this.#engine);
			this.#shownFutures = this.summary.futures;
		}
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
		this.#engine = undefined;
		this.running = true;
		this.#shownFutures = 0;
		this.#opened().request(scenario);
	}

	/** Asks something beyond the summary about a scenario (by default the one that is shown). */
	ask<Kind extends QuestionKind>(
		kind: Kind,
		question: Questions[Kind]['question'],
		scenario: Scenario = this.summary.scenario
	): Promise<Questions[Kind]['answer']> {
		// What others look like is not a part of the page that an older engine drew.
		return this.#opened().ask(scenario, kind, question, kind === 'sketch' ? undefined : this.#engine);
	}

	/** How many questions are worked on at the same time. */
	get lanes(): number {
		return this.#opened().lanes;
	}

	#opened(): Scheduler {
		this.#scheduler ??= new Scheduler(openRunner(), inlineRunner, {
			picture: (summary, complete) => {
				if (!complete && summary.futures < this.#shownFutures) return;
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
