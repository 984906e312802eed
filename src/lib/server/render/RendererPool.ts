import type { RenderDocument, RenderJob, RenderResult } from './job.ts';
import { Renderer } from './Renderer.ts';
import { RenderFault } from './renderFault.ts';
import type { RendererProcess } from './rendererProcess.ts';

/** So many wait at most; whoever comes then is told at once to come again. */
export const LONGEST_QUEUE = 32;
/** A process that ends before it could work is started again after so long, and each further time after twice as long. */
const FIRST_PAUSE_MILLISECONDS = 250;
const LONGEST_PAUSE_MILLISECONDS = 30_000;

interface RunOptions {
	/** What a picture is drawn from, where it is counted already. */
	document?: RenderDocument | undefined;
	/** It goes before all that wait, and is never turned away. */
	isUrgent?: boolean;
	/** Is told how long a process was busy with it, not counting how long it waited. */
	onTaken?: ((seconds: number) => void) | undefined;
}
interface Waiting extends RunOptions {
	job: RenderJob;
	resolve(result: RenderResult<RenderJob>): void;
	reject(error: Error): void;
}
interface PoolOptions {
	size: number;
	start(): RendererProcess;
	/** How long a job may take. */
	secondsFor(job: RenderJob): number;
}

/**
 * Processes that render, each one job at a time. None of them can take the server down: one that takes too long is ended,
 * and one that ended is replaced at once.
 */
export class RendererPool {
	readonly #options: PoolOptions;
	readonly #renderers = new Set<Renderer>();
	readonly #queue: Waiting[] = [];
	#lastId = 0;
	#begun = 0;
	#failedStarts = 0;
	#pause: NodeJS.Timeout | undefined;
	#isClosed = false;

	constructor(options: PoolOptions) {
		this.#options = options;
	}

	/** Starts the processes, if they are not there. */
	start(): void {
		while (!this.#isClosed && !this.#pause && this.#renderers.size < this.#options.size) this.#add();
	}

	/** How many processes can work or do so, how many jobs wait for one, and how many not urgent ones were begun so far. */
	get state(): { ready: number; waiting: number; begun: number } {
		const ready = [...this.#renderers].filter(({ isReady }) => isReady).length;
		return { ready, waiting: this.#queue.length, begun: this.#begun };
	}

	/** @throws RenderFault, and what the job itself throws */
	run<Job extends RenderJob>(job: Job, options: RunOptions = {}): Promise<RenderResult<Job>> {
		this.start();
		if (this.#isClosed || (this.#queue.length >= LONGEST_QUEUE && !options.isUrgent))
			return Promise.reject(new RenderFault('busy'));
		return new Promise<RenderResult<RenderJob>>((resolve, reject) => {
			this.#queue[options.isUrgent ? 'unshift' : 'push']({ ...options, job, resolve, reject });
			this.#next();
		}) as Promise<RenderResult<Job>>;
	}

	/** Ends all processes, and starts none any more. */
	close(): void {
		this.#isClosed = true;
		clearTimeout(this.#pause);
		for (const renderer of [...this.#renderers]) renderer.close();
		for (const { reject } of this.#queue.splice(0)) reject(new RenderFault('busy'));
	}

	#next(): void {
		for (const renderer of this.#renderers) {
			if (!renderer.isFree) continue;
			const waiting = this.#queue.shift();
			if (!waiting) return;
			const { job, document } = waiting;
			if (!waiting.isUrgent) this.#begun++;
			const milliseconds = this.#options.secondsFor(job) * 1000;
			renderer.start({ ...waiting, task: { id: ++this.#lastId, job, document }, milliseconds });
		}
	}

	#add(): void {
		let hasWorked = false;
		const renderer: Renderer = new Renderer(this.#options.start(), {
			ready: () => {
				hasWorked = true;
				this.#failedStarts = 0;
				this.#next();
			},
			free: () => this.#next(),
			ended: () => {
				this.#renderers.delete(renderer);
				if (hasWorked) this.start();
				else this.#startLater();
			}
		});
		this.#renderers.add(renderer);
	}

	/** Nobody is made to wait for processes that do not even start. */
	#startLater(): void {
		for (const { reject } of this.#queue.splice(0))
			reject(new RenderFault('crashed', 'no process could be started'));
		if (this.#isClosed) return;
		const pause = Math.min(LONGEST_PAUSE_MILLISECONDS, FIRST_PAUSE_MILLISECONDS * 2 ** this.#failedStarts++);
		clearTimeout(this.#pause);
		this.#pause = setTimeout(() => {
			this.#pause = undefined;
			this.start();
		}, pause);
		this.#pause.unref();
	}
}
