import type { Counts, Scenario, Summary } from '../core/index.ts';
import { isUnfinished, saysEnough } from '../core/summaries/conditionLimit.ts';
import { batchesBeyond, batchesOf, tasksOf, type Batch } from './batchesOf.ts';
import type { Job, Picture } from './messages.ts';
import type { QuestionKind, Questions } from './questions/questions.ts';
import { TaskRefused, WorkerLost, type Runner } from './runner.ts';

export interface Listener {
	/** A picture is ready; `complete` says that nothing more will be drawn. */
	picture(summary: Summary, complete: boolean): void;
	/** The scenario cannot be run, in words for its author. */
	refused(message: string): void;
	/** Workers failed again and again, even on the page itself. */
	failed(error: Error): void;
}

/** A run is begun this many times before its failure is reported. */
const ATTEMPTS = 3;

/**
 * Decides what is counted next. The newest request wins: one is in flight and at most one waits. The first picture of a
 * request in flight is always drawn, so that a slider in motion keeps showing something; its refinement is abandoned
 * as soon as a newer request waits.
 */
export class Scheduler {
	#runner: Runner;
	#fallback: () => Runner;
	#listener: Listener;
	#jobs = 0;
	/** The latest scenario that was asked about: its workers have compiled it. */
	#asked: Job | null = null;
	#waiting: Job | null = null;
	#busy = false;
	#answered = false;
	#wake: (() => void) | null = null;
	#paused = false;
	#closed = false;

	constructor(runner: Runner, fallback: () => Runner, listener: Listener) {
		this.#runner = runner;
		this.#fallback = fallback;
		this.#listener = listener;
	}

	/** @param engine by the rules of which version of the engine; absent = the one that runs */
	request(scenario: Scenario, engine?: string): void {
		this.#waiting = { id: ++this.#jobs, scenario, engine };
		this.#wake?.();
		void this.#work();
	}

	/**
	 * Asks something beyond the summary about a scenario; it waits in line with everything else.
	 *
	 * @param engine by the rules of which version of the engine; absent = the one that runs
	 *
	 * @throws TaskRefused where the scenario or the question does not fit, WorkerLost where workers fail
	 */
	async ask<Kind extends QuestionKind>(
		scenario: Scenario,
		kind: Kind,
		question: Questions[Kind]['question'],
		engine?: string
	): Promise<Questions[Kind]['answer']> {
		for (let attempt = 1; ; attempt++) {
			const runner = this.#runner;
			if (this.#asked?.scenario !== scenario || this.#asked.engine !== engine)
				this.#asked = { id: ++this.#jobs, scenario, engine };
			try {
				const answer = await runner.ask(this.#asked, kind, question);
				this.#answered = true;
				return answer;
			} catch (error) {
				if (!(error instanceof WorkerLost) || attempt === ATTEMPTS || this.#closed) throw error;
				if (!this.#answered && this.#runner === runner) this.#moveToFallback();
			}
		}
	}

	/** How many questions are worked on at the same time. */
	get lanes(): number {
		return this.#runner.lanes;
	}

	/** Starts the workers and compiles the scenario, so that the first request finds everything ready. */
	async warm(scenario: Scenario): Promise<void> {
		const job = { id: ++this.#jobs, scenario };
		const lanes = Array.from({ length: this.#runner.lanes }, () => this.#runner.warm(job));
		await Promise.allSettled(lanes);
	}

	/** While paused the first picture of a request is still drawn; its refinement waits. */
	pause(): void {
		this.#paused = true;
	}

	resume(): void {
		this.#paused = false;
		this.#wake?.();
	}

	close(): void {
		this.#closed = true;
		this.#waiting = null;
		this.#runner.close();
	}

	async #work(): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		while (this.#waiting) {
			const job = this.#waiting;
			this.#waiting = null;
			await this.#run(job);
		}
		this.#busy = false;
	}

	async #run(job: Job): Promise<void> {
		for (let attempt = 1; ; attempt++) {
			try {
				return await this.#refine(job);
			} catch (error) {
				if (this.#waiting) return;
				if (error instanceof TaskRefused) return this.#listener.refused(error.message);
				if (attempt === ATTEMPTS || !(error instanceof WorkerLost)) {
					return this.#listener.failed(error instanceof Error ? error : new Error(String(error)));
				}
				if (!this.#answered) this.#moveToFallback();
			}
		}
	}

	/** Workers that never answered anything will not start here: a strict policy, or an old browser. */
	#moveToFallback(): void {
		this.#runner.close();
		this.#runner = this.#fallback();
	}

	async #refine(job: Job): Promise<void> {
		const begun = await this.#runner.begin(job);
		let picture = this.#show(job, begun.picture);
		let drawn = begun.chunkTotal;
		let batches = batchesOf(drawn).slice(1);
		for (;;) {
			for (const batch of batches) {
				await this.#untilVisible();
				const parts = await this.#count(job, batch);
				if (this.#waiting) return;
				picture = this.#show(job, await this.#runner.summarise(job, [picture.counts, ...parts]));
			}
			if (picture.moreChunks === 0) return;
			batches = batchesBeyond(drawn, picture.moreChunks);
			drawn += picture.moreChunks;
		}
	}

	/** Shows what was counted so far, unless it says too little and there is more to come. */
	#show(job: Job, picture: Picture): Picture {
		this.#answered = true;
		const { futures, given } = picture.summary;
		const isComplete = !isUnfinished(job.scenario, futures, given.kept, job.engine);
		if (isComplete || saysEnough(job.scenario, given.kept, job.engine))
			this.#listener.picture(picture.summary, isComplete);
		return picture;
	}

	/** The batch's parts; fewer when it was abandoned for a newer request. */
	async #count(job: Job, batch: Batch): Promise<Counts[]> {
		const tasks = tasksOf(batch, this.#runner.lanes);
		const parts: Counts[] = [];
		const lane = async () => {
			for (let task = tasks.shift(); task && !this.#waiting; task = tasks.shift()) {
				parts.push((await this.#runner.count(job, task.firstChunk, task.chunkCount)).counts);
			}
		};
		await Promise.all(Array.from({ length: this.#runner.lanes }, lane));
		return parts;
	}

	async #untilVisible(): Promise<void> {
		while (this.#paused && !this.#waiting) {
			await new Promise<void>((resolve) => (this.#wake = resolve));
			this.#wake = null;
		}
	}
}
