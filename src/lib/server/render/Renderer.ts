import { arrivedError } from './carriedError.ts';
import type { RenderJob, RenderResult } from './job.ts';
import { RenderFault } from './renderFault.ts';
import { isAnswerTo, type RendererTask } from './rendererMessage.ts';
import type { RendererProcess } from './rendererProcess.ts';

interface Work {
	task: RendererTask;
	milliseconds: number;
	onTaken?: ((seconds: number) => void) | undefined;
	resolve(result: RenderResult<RenderJob>): void;
	reject(error: Error): void;
}

/** So long may a process take until it can work. */
const STARTING_MILLISECONDS = 30_000;

/** One process and what it is doing: nothing, or one task until that is answered, takes too long, or ends the process. */
export class Renderer {
	readonly #process: RendererProcess;
	readonly #listener: { ready(): void; free(): void; ended(): void };
	#work: Work | null = null;
	#begunAt = 0;
	#timer: NodeJS.Timeout | undefined;
	#state: 'starting' | 'ready' | 'ended' = 'starting';

	constructor(process: RendererProcess, listener: { ready(): void; free(): void; ended(): void }) {
		this.#process = process;
		this.#listener = listener;
		process.onMessage((answer) => this.#hear(answer));
		process.onEnd(() => this.#end(new RenderFault('crashed')));
		this.#timer = setTimeout(
			() => this.#end(new RenderFault('crashed', 'not started')),
			STARTING_MILLISECONDS
		);
		this.#timer.unref();
	}

	get isReady(): boolean {
		return this.#state === 'ready';
	}
	get isFree(): boolean {
		return this.#state === 'ready' && this.#work === null;
	}

	/** To be called only while it is free. */
	start(work: Work): void {
		this.#work = work;
		this.#begunAt = performance.now();
		this.#process.hold(true);
		this.#timer = setTimeout(() => this.#end(new RenderFault('timeout')), work.milliseconds);
		this.#process.send(work.task);
	}

	/** Ends the process, whatever it is doing. */
	close(): void {
		this.#end(new RenderFault('crashed', 'closed'));
	}

	#hear(answer: unknown): void {
		if (this.#state === 'ended') return;
		const work = this.#work;
		if (!work) {
			if (this.#state === 'starting' && typeof answer === 'object' && answer && 'ready' in answer) {
				clearTimeout(this.#timer);
				this.#state = 'ready';
				this.#process.hold(false);
				this.#listener.ready();
			} else this.#end(new RenderFault('crashed'));
			return;
		}
		// What answers something else than it was asked has lost its way.
		if (!isAnswerTo(work.task, answer)) return this.#end(new RenderFault('crashed', 'a wrong answer'));
		this.#settle();
		this.#process.hold(false);
		if ('result' in answer) work.resolve(answer.result);
		else if ('error' in answer) work.reject(arrivedError(answer.error));
		this.#listener.free();
	}

	#end(fault: RenderFault): void {
		if (this.#state === 'ended') return;
		this.#state = 'ended';
		const work = this.#work;
		this.#settle();
		this.#process.end();
		work?.reject(fault);
		this.#listener.ended();
	}

	#settle(): void {
		clearTimeout(this.#timer);
		this.#work?.onTaken?.((performance.now() - this.#begunAt) / 1000);
		this.#work = null;
	}
}
